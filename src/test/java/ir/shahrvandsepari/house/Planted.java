package ir.shahrvandsepari.house;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/** Compiles classes that break a rule on purpose, outside the project's own source tree. */
final class Planted {
    private Planted() {}

    /** @param sources by class name relative to the root package ({@code levy.Planted}): everything below the package line */
    static JavaClasses classes(Map<String, String> sources) throws IOException {
        Path folder = Files.createTempDirectory("planted");
        try {
            compile(sources, folder);
            return new ClassFileImporter().importPath(folder);
        } finally {
            delete(folder);
        }
    }

    private static void compile(Map<String, String> sources, Path folder) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter complaints = new StringWriter();
        List<JavaFileObject> files = sources.entrySet().stream()
                .map(entry -> source(entry.getKey(), entry.getValue()))
                .toList();
        List<String> options =
                List.of("-proc:none", "-nowarn", "-d", folder.toString(), "-cp", System.getProperty("java.class.path"));
        if (!compiler.getTask(complaints, null, null, options, null, files).call()) {
            throw new IllegalArgumentException("the planted violation does not compile: " + complaints);
        }
    }

    private static JavaFileObject source(String name, String body) {
        String fullName = Rooms.ROOT + "." + name;
        String text = "package " + fullName.substring(0, fullName.lastIndexOf('.')) + ";\n" + body;
        URI uri = URI.create("string:///" + fullName.replace('.', '/') + ".java");
        return new SimpleJavaFileObject(uri, JavaFileObject.Kind.SOURCE) {
            @Override
            public CharSequence getCharContent(boolean ignoreEncodingErrors) {
                return text;
            }
        };
    }

    private static void delete(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
