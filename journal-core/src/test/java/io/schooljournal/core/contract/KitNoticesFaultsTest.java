package io.schooljournal.core.contract;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/** The kit is run against storages that are wrong on purpose: whoever passes it does none of this. */
final class KitNoticesFaultsTest {
    /** The storage of the run that is under way; each test of the kit begins with a new one. */
    private static volatile @Nullable Supplier<StorageUnderTest> tested;

    static StorageUnderTest fresh() {
        return requireNonNull(tested, "a run is under way").get();
    }

    static final class OfJournals extends JournalsContract {
        private final StorageUnderTest storage = fresh();

        @Override
        protected StorageUnderTest storage() {
            return storage;
        }
    }

    static final class OfChangeLog extends ChangeLogContract {
        private final StorageUnderTest storage = fresh();

        @Override
        protected StorageUnderTest storage() {
            return storage;
        }
    }

    static final class OfPutMark extends PutMarkContract {
        private final StorageUnderTest storage = fresh();

        @Override
        protected StorageUnderTest storage() {
            return storage;
        }
    }

    static final class OfChangeMark extends ChangeMarkContract {
        private final StorageUnderTest storage = fresh();

        @Override
        protected StorageUnderTest storage() {
            return storage;
        }
    }

    static final class OfConcurrency extends ConcurrencyContract {
        private final StorageUnderTest storage = fresh();

        @Override
        protected StorageUnderTest storage() {
            return storage;
        }
    }

    @ParameterizedTest
    @EnumSource
    void a_faulty_storage_fails_the_kit_and_the_test_that_fails_names_the_fault(Fault fault) {
        Outcomes outcomes = run(() -> new FaultyStorage(fault));

        assertTrue(outcomes.failed.contains(fault.noticedBy()), () -> fault + " made fail: " + outcomes.failed);
    }

    @Test
    void a_sound_storage_passes_the_kit() {
        Outcomes outcomes = run(InMemoryStorage::new);

        assertEquals(Set.of(), outcomes.failed);
        assertTrue(outcomes.passed.size() > 50, () -> "passed: " + outcomes.passed);
    }

    private static Outcomes run(Supplier<StorageUnderTest> storage) {
        tested = storage;
        LauncherDiscoveryRequest kit = LauncherDiscoveryRequestBuilder.request()
                .selectors(
                        selectClass(OfJournals.class),
                        selectClass(OfChangeLog.class),
                        selectClass(OfPutMark.class),
                        selectClass(OfChangeMark.class),
                        selectClass(OfConcurrency.class))
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        Outcomes outcomes = new Outcomes();
        LauncherFactory.create().execute(kit, outcomes);
        return outcomes;
    }

    /** Which tests passed and which failed, by the names of their methods. */
    private static final class Outcomes implements TestExecutionListener {
        private final Set<String> passed = new TreeSet<>();
        private final Set<String> failed = new TreeSet<>();

        @Override
        public void executionFinished(TestIdentifier test, TestExecutionResult result) {
            if (test.isTest() && test.getSource().orElse(null) instanceof MethodSource method) {
                boolean good = result.getStatus() == TestExecutionResult.Status.SUCCESSFUL;
                (good ? passed : failed).add(method.getMethodName());
            }
        }
    }
}
