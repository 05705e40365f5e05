package io.schooljournal.examples.validator;

import picocli.CommandLine.IVersionProvider;

/** The version is the one that the jar's manifest states. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        String version = Version.class.getPackage().getImplementationVersion();
        return new String[] {"journal " + (version == null ? "(not packaged)" : version)};
    }
}
