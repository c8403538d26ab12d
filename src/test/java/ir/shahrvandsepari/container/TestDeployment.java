package ir.shahrvandsepari.container;

import ir.shahrvandsepari.fixture.LockQueue;
import ir.shahrvandsepari.fixture.Rows;
import java.io.File;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.importer.ZipImporter;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * What every integration test runs against: the WAR as built, the sandbox jar, and those classes of this package that
 * run inside the server, with what they use of the fixture. Tests that speak to the server from outside stay outside.
 */
@ArquillianSuiteDeployment
public class TestDeployment {
    private static final Path CLASSES = Path.of("target/test-classes");

    @Deployment
    public static WebArchive war() throws IOException, URISyntaxException {
        return ShrinkWrap.create(ZipImporter.class, "separi.war")
                .importFrom(new File("target/demo.war"))
                .as(WebArchive.class)
                .addClasses(insiders().toArray(Class<?>[]::new))
                .addClasses(LockQueue.class, Rows.class)
                .addAsLibrary(new File(Assertions.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI()));
    }

    private static List<Class<?>> insiders() throws IOException {
        try (Stream<Path> files = Files.list(CLASSES.resolve("ir/shahrvandsepari/container"))) {
            return files.map(CLASSES::relativize)
                    .map(Path::toString)
                    .filter(name -> name.endsWith(".class"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace('/', '.'))
                    .<Class<?>>map(TestDeployment::load)
                    .filter(type -> !isOutside(type))
                    .toList();
        }
    }

    private static boolean isOutside(Class<?> type) {
        Class<?> outermost = type;
        while (outermost.getEnclosingClass() != null) {
            outermost = outermost.getEnclosingClass();
        }
        return outermost == TestDeployment.class
                || outermost.isAnnotationPresent(RunAsClient.class)
                || outermost.getSimpleName().equals("package-info");
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(name, false, TestDeployment.class.getClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
