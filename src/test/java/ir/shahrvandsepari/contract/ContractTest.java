package ir.shahrvandsepari.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import io.swagger.v3.parser.OpenAPIV3Parser;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The contract and the code say the same; whether the running server does, {@link ContractConformanceIT} asks. */
class ContractTest {
    private static final String REST = "jakarta.ws.rs.";
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "PATCH", "DELETE");

    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("ir.shahrvandsepari");

    /** What the code that an operation calls can refuse, but not from there: zero is settled only where nothing is owed. */
    private static final Set<String> NEVER_HERE = Set.of("levy-unpaid");

    private final Contract contract = Contract.written();
    private final Refusals refusals = new Refusals(CODE);

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
        assertThat(contract.operations()).isEqualTo(coded().keySet());
    }

    @Test
    void everyOperationNamesTheRefusalsThatItsCodeCanMakeAndNoOthers() {
        coded().forEach((operation, methods) -> {
            Set<String> made = new TreeSet<>();
            methods.forEach(method -> made.addAll(refusals.of(method)));
            made.removeAll(contract.commonCodes());
            made.removeAll(NEVER_HERE);
            assertThat(contract.codes(operation)).as(operation).isEqualTo(made);
        });
    }

    @Test
    void whatStandsBeforeEveryOperationRefusesOnlyWhatIsNamedOnceForAll() {
        Set<String> made = new TreeSet<>();
        CODE.stream()
                .filter(type -> type.isAnnotatedWith(REST + "ext.Provider"))
                .flatMap(type -> type.getCodeUnits().stream())
                .forEach(unit -> made.addAll(refusals.of(unit)));
        assertThat(made).isNotEmpty();
        assertThat(contract.commonCodes()).containsAll(made);
    }

    @Test
    void everyCodeOfTheContractIsExplainedInBothLanguages() {
        Set<String> all = new TreeSet<>(contract.commonCodes());
        contract.operations().forEach(operation -> all.addAll(contract.codes(operation)));
        for (Locale language : List.of(Locale.ENGLISH, Locale.forLanguageTag("fa"))) {
            ResourceBundle sentences = ResourceBundle.getBundle("i18n.problem", language);
            assertThat(all)
                    .hasSizeGreaterThan(30)
                    .allMatch(code -> sentences.containsKey("problem." + code + ".title")
                            && sentences.containsKey("problem." + code + ".detail"));
        }
    }

    private static Map<String, List<JavaMethod>> coded() {
        return CODE.stream()
                .filter(type -> type.getPackageName().startsWith("ir.shahrvandsepari.api"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> operation(method).stream().anyMatch(name -> name.contains(" /api/v1/")))
                .collect(Collectors.groupingBy(
                        method -> operation(method).orElseThrow(), TreeMap::new, Collectors.toList()));
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
