package ir.shahrvandsepari.house;

import static java.util.stream.Collectors.toMap;

import com.sun.source.tree.BlockTree;
import com.sun.source.tree.CatchTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.LineMap;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** A source file as the compiler reads it. */
final class SourceFile {
    /** A method and the lines of its body, braces not counted. */
    record Method(String name, long bodyLines, boolean isTest) {}

    private final String path;
    private final String text;
    private final List<Method> methods = new ArrayList<>();
    private final List<String> literals = new ArrayList<>();
    private int silentCatches;

    private SourceFile(String path, String text) {
        this.path = path;
        this.text = text;
    }

    static SourceFile of(String path, String text) {
        SourceFile file = new SourceFile(path, text);
        read(List.of(file));
        return file;
    }

    /** All Java files below a folder of the project, or none if there is no such folder. */
    static List<SourceFile> below(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            List<SourceFile> sources = new ArrayList<>();
            for (Path file :
                    files.filter(name -> name.toString().endsWith(".java")).toList()) {
                sources.add(new SourceFile(file.toString().replace('\\', '/'), Files.readString(file)));
            }
            read(sources);
            return sources;
        }
    }

    /** All by one compiler: to make one for each of a thousand files takes longer than to read them. */
    private static void read(List<SourceFile> files) {
        JavacTask task = (JavacTask) ToolProvider.getSystemJavaCompiler()
                .getTask(
                        null,
                        null,
                        diagnostic -> {},
                        List.of("-proc:none"),
                        null,
                        files.stream().map(Input::new).toList());
        Map<URI, SourceFile> byPlace = files.stream().collect(toMap(SourceFile::place, file -> file));
        SourcePositions positions = Trees.instance(task).getSourcePositions();
        try {
            for (CompilationUnitTree unit : task.parse()) {
                byPlace.get(unit.getSourceFile().toUri()).new Reader(unit, positions).scan(unit, null);
            }
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private URI place() {
        return URI.create("string:///" + path);
    }

    private static final class Input extends SimpleJavaFileObject {
        private final SourceFile file;

        Input(SourceFile file) {
            super(file.place(), JavaFileObject.Kind.SOURCE);
            this.file = file;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return file.text;
        }
    }

    String path() {
        return path;
    }

    String text() {
        return text;
    }

    long lines() {
        return text.lines().count();
    }

    List<Method> methods() {
        return methods;
    }

    /** String literals, unquoted. */
    List<String> literals() {
        return literals;
    }

    int silentCatches() {
        return silentCatches;
    }

    @Override
    public String toString() {
        return path;
    }

    private final class Reader extends TreeScanner<Void, Void> {
        private final CompilationUnitTree unit;
        private final LineMap lines;
        private final SourcePositions positions;

        Reader(CompilationUnitTree unit, SourcePositions positions) {
            this.unit = unit;
            this.lines = unit.getLineMap();
            this.positions = positions;
        }

        @Override
        public Void visitMethod(MethodTree method, Void nothing) {
            BlockTree body = method.getBody();
            if (body != null) {
                long first = lines.getLineNumber(positions.getStartPosition(unit, body));
                long last = lines.getLineNumber(positions.getEndPosition(unit, body));
                boolean isTest = method.getModifiers().getAnnotations().stream()
                        .anyMatch(annotation ->
                                annotation.getAnnotationType().toString().matches(".*(Test|Property)"));
                methods.add(new Method(method.getName().toString(), Math.max(0, last - first - 1), isTest));
            }
            return super.visitMethod(method, nothing);
        }

        @Override
        public Void visitLiteral(LiteralTree literal, Void nothing) {
            if (literal.getValue() instanceof String value) {
                literals.add(value);
            }
            return super.visitLiteral(literal, nothing);
        }

        @Override
        public Void visitCatch(CatchTree caught, Void nothing) {
            String type = caught.getParameter().getType().toString();
            boolean wide = type.equals("Exception") || type.equals("Throwable") || type.equals("RuntimeException");
            if (wide && caught.getBlock().getStatements().isEmpty()) {
                silentCatches++;
            }
            return super.visitCatch(caught, nothing);
        }
    }
}
