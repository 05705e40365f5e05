package io.schooljournal.house;

import com.sun.source.doctree.DocCommentTree;
import com.sun.source.doctree.DocTree;
import com.sun.source.doctree.ParamTree;
import com.sun.source.doctree.ReturnTree;
import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** Reads sources and lists what is public and lacks its comment; a compact constructor needs no {@code @param}. */
final class PublicComments extends TreePathScanner<@Nullable Void, @Nullable Void> {
    private final DocTrees docs;
    private final List<String> lacking = new ArrayList<>();

    private PublicComments(DocTrees docs) {
        this.docs = docs;
    }

    static List<String> lacking(List<Path> sources) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, files, null, List.of("-proc:none"), null, files.getJavaFileObjectsFromPaths(sources));
            PublicComments comments = new PublicComments(DocTrees.instance(task));
            for (CompilationUnitTree unit : task.parse()) {
                comments.scan(unit, null);
            }
            return comments.lacking;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public @Nullable Void visitClass(ClassTree type, @Nullable Void none) {
        if (!isPublic(type.getModifiers().getFlags())) {
            return null;
        }
        DocCommentTree comment = comment(type.getSimpleName().toString());
        if (comment != null && type.getKind() == Tree.Kind.RECORD) {
            Set<String> named = params(comment);
            for (Tree member : type.getMembers()) {
                if (isComponent(member)
                        && !named.contains(((VariableTree) member).getName().toString())) {
                    report(type.getSimpleName() + " @param " + ((VariableTree) member).getName());
                }
            }
        }
        return super.visitClass(type, null);
    }

    private static boolean isComponent(Tree member) {
        return member instanceof VariableTree field
                && !field.getModifiers().getFlags().contains(Modifier.STATIC);
    }

    @Override
    public @Nullable Void visitMethod(MethodTree method, @Nullable Void none) {
        boolean overrides = method.getModifiers().getAnnotations().stream()
                .anyMatch(
                        annotation -> annotation.getAnnotationType().toString().equals("Override"));
        if (!isPublic(method.getModifiers().getFlags()) || overrides) {
            return null;
        }
        DocCommentTree comment = comment(method.getName().toString());
        if (comment == null || method.getReturnType() == null) {
            return null;
        }
        Set<String> named = params(comment);
        method.getParameters().stream()
                .filter(parameter -> !named.contains(parameter.getName().toString()))
                .forEach(parameter -> report(method.getName() + " @param " + parameter.getName()));
        boolean returns = comment.getBlockTags().stream().anyMatch(ReturnTree.class::isInstance);
        if (!returns && !method.getReturnType().toString().equals("void")) {
            report(method.getName() + " @return");
        }
        return null;
    }

    @Override
    public @Nullable Void visitVariable(VariableTree field, @Nullable Void none) {
        boolean member = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree;
        if (member && field.getModifiers().getFlags().contains(Modifier.PUBLIC)) {
            comment(field.getName().toString());
        }
        return null;
    }

    /** Members of an interface are public without saying so; so is what is nested in it. */
    private boolean isPublic(Set<Modifier> flags) {
        TreePath parent = getCurrentPath().getParentPath();
        boolean inInterface = parent != null && parent.getLeaf().getKind() == Tree.Kind.INTERFACE;
        return !flags.contains(Modifier.PRIVATE)
                && (inInterface || flags.contains(Modifier.PUBLIC) || flags.contains(Modifier.PROTECTED));
    }

    private @Nullable DocCommentTree comment(String name) {
        DocCommentTree comment = docs.getDocCommentTree(getCurrentPath());
        if (comment == null || comment.getFirstSentence().isEmpty()) {
            report(name);
            return null;
        }
        return comment;
    }

    private static Set<String> params(DocCommentTree comment) {
        return comment.getBlockTags().stream()
                .filter(tag -> tag.getKind() == DocTree.Kind.PARAM)
                .map(tag -> ((ParamTree) tag).getName().toString())
                .collect(Collectors.toSet());
    }

    private void report(String what) {
        lacking.add(getCurrentPath().getCompilationUnit().getSourceFile().getName() + ": " + what);
    }
}
