package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract and the code say the same; whether the running server does, {@link ContractConformanceIT} asks. */
class ContractTest {
    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private final Contract contract = Contract.written();

    @Test
    void theContractIsValidOpenApi() throws IOException {
        ParseOptions thorough = new ParseOptions();
        thorough.setResolve(true);
        SwaggerParseResult read = new OpenAPIV3Parser().readContents(Files.readString(Contract.FILE), null, thorough);
        assertThat(read.getMessages()).isEmpty();
        assertThat(read.getOpenAPI().getOpenapi()).startsWith("3.1");
        assertThat(read.getOpenAPI().getPaths()).isNotEmpty();
    }

    @Test
    void everyOperationOfTheCodeIsInTheContractAndNothingElse() {
        assertThat(contract.operations()).isEqualTo(coded());
    }

    private static Set<String> coded() {
        return new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("ir.shahrvandsepari.api")
                        .stream()
                        .flatMap(type -> type.getMethods().stream())
                        .flatMap(method -> operation(method).stream())
                        .filter(operation -> operation.contains(" /api/v1/"))
                        .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Optional<String> operation(JavaMethod method) {
        JavaClass type = method.getOwner();
        return METHODS.stream()
                .filter(name -> method.isAnnotatedWith(REST + name))
                .findFirst()
                .map(name -> name + " /api/"
                        + Contract.unnamed(path(type.tryGetAnnotationOfType(REST + "Path"))
                                + path(method.tryGetAnnotationOfType(REST + "Path"))
                                        .replaceFirst("^(?=[^/])", "/")));
    }

    private static String path(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation
                .flatMap(path -> path.get("value"))
                .map(Object::toString)
                .orElse("");
    }
}
