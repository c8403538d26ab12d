package ir.shahrvandsepari.house;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static ir.shahrvandsepari.house.Conditions.never;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaEnumConstant;
import ir.shahrvandsepari.kernel.Store;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What the compiled classes of the product must keep to. */
final class HouseRules {
    private static final String STORE = "@ir.shahrvandsepari.kernel.Store ";
    /** MANDATORY; or NOT_SUPPORTED for reading what never changes, such as the published log. */
    private static final List<String> STORES_MAY = List.of("MANDATORY", "NOT_SUPPORTED");

    private static final String TRANSACTIONAL = "jakarta.transaction.Transactional";
    private static final DescribedPredicate<JavaClass> STORES =
            describe("stores", type -> type.isAnnotatedWith(Store.class));
    private static final DescribedPredicate<JavaClass> PURE_ELIGIBILITY = describe(
            "rules and decisions of eligibility",
            type -> Rooms.isIn(type, "eligibility")
                    && !type.isAnnotatedWith(Store.class)
                    && !type.isAnnotatedWith("jakarta.persistence.Entity")
                    && !type.isAnnotatedWith("jakarta.enterprise.context.ApplicationScoped"));

    private HouseRules() {}

    static List<HouseRule> all() {
        return Stream.of(rooms(), frameworks(), homes(), stores(), transactions(), names(), habits())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HouseRule> rooms() {
        return List.of(
                HouseRule.of(
                        "a room imports only what the map allows",
                        classes().should(Conditions.importOnlyWhatTheMapAllows()),
                        "desk.Page",
                        "public class Page {}",
                        "levy.Planted",
                        "class Planted { ir.shahrvandsepari.desk.Page page; }"),
                HouseRule.of(
                        "every class stands in a room of the map",
                        classes().should(Conditions.standInARoom()),
                        "service.Planted",
                        "class Planted {}"),
                HouseRule.of(
                        "insight reads no entity",
                        noClasses().that(in("insight")).should().dependOnClassesThat(areEntities()),
                        "levy.Row",
                        "@jakarta.persistence.Entity public class Row { @jakarta.persistence.Id long id; }",
                        "insight.Planted",
                        "class Planted { ir.shahrvandsepari.levy.Row row; }"),
                HouseRule.of(
                        "doors touch no store",
                        noClasses().that(in("api", "desk")).should().dependOnClassesThat(STORES),
                        "levy.Dues",
                        STORE + "public class Dues {}",
                        "desk.Planted",
                        "class Planted { ir.shahrvandsepari.levy.Dues dues; }"));
    }

    private static List<HouseRule> frameworks() {
        return List.of(
                HouseRule.of(
                        "the kernel knows no framework",
                        noClasses()
                                .that(in("kernel"))
                                .should()
                                .dependOnClassesThat(resideInAnyPackage("jakarta..", "org.eclipse..")),
                        "kernel.Planted",
                        "class Planted { jakarta.inject.Provider<String> provider; }"),
                HouseRule.of(
                        "rules and decisions of eligibility know no framework",
                        noClasses()
                                .that(PURE_ELIGIBILITY)
                                .should()
                                .dependOnClassesThat(
                                        resideInAnyPackage("jakarta..", "org.eclipse..", "javax.sql..", "java.sql..")),
                        "eligibility.Planted",
                        "class Planted { javax.sql.DataSource source; }"));
    }

    private static List<HouseRule> homes() {
        return List.of(
                onlyIn(
                        "Faces is known to the desks alone",
                        "jakarta.faces..",
                        "jakarta.faces.context.FacesContext",
                        "desk"),
                onlyIn(
                        "JAX-RS is known to the API and the outside alone",
                        "jakarta.ws.rs..",
                        "jakarta.ws.rs.core.UriInfo",
                        "api",
                        "outside"),
                onlyIn(
                        "enterprise beans stand in the corridor and outside alone",
                        "jakarta.ejb..",
                        "jakarta.ejb.SessionContext",
                        "journey",
                        "outside"));
    }

    private static HouseRule onlyIn(String sentence, String packages, String example, String... rooms) {
        return HouseRule.of(
                sentence,
                noClasses().that(notIn(rooms)).should().dependOnClassesThat(resideInAnyPackage(packages)),
                "levy.Planted",
                "class Planted { " + example + " example; }");
    }

    private static List<HouseRule> stores() {
        return List.of(
                HouseRule.of(
                        "the entity manager appears in stores alone",
                        noClasses()
                                .that(DescribedPredicate.not(STORES))
                                .should()
                                .dependOnClassesThat()
                                .haveFullyQualifiedName("jakarta.persistence.EntityManager"),
                        "levy.Planted",
                        "class Planted { jakarta.persistence.EntityManager manager; }"),
                HouseRule.of(
                        "stores are package-private",
                        noClasses().that(STORES).should().bePublic(),
                        "levy.Planted",
                        STORE + "public class Planted {}"),
                HouseRule.of(
                        "stores demand a running transaction",
                        classes()
                                .that(STORES)
                                .should(never(
                                        "neither demands a transaction nor does without",
                                        type -> !STORES_MAY.contains(transaction(type)))),
                        "levy.Planted",
                        STORE + "@jakarta.transaction.Transactional class Planted {}"));
    }

    private static List<HouseRule> transactions() {
        return List.of(HouseRule.of(
                "only the corridor opens a transaction to write",
                classes()
                        .that(notIn("journey", "outside"))
                        .should(never("opens a transaction", HouseRules::opensTransaction)),
                "levy.Planted",
                "class Planted { @jakarta.transaction.Transactional void pay() {} }"));
    }

    private static List<HouseRule> names() {
        return List.of(
                HouseRule.of(
                        "a name says what the thing is, not what kind of class",
                        noClasses().should().haveNameMatching(".*(Impl|Util|Utils|Helper|Manager|Dto|DTO)(\\$.*)?"),
                        "levy.PlantedHelper",
                        "class PlantedHelper {}"),
                HouseRule.of(
                        "nothing is kept in the session but the locale",
                        noClasses()
                                .that(describe(
                                        "not the locale",
                                        type -> !type.getSimpleName().contains("Locale")
                                                && !type.getSimpleName().contains("Language")))
                                .should()
                                .beAnnotatedWith("jakarta.enterprise.context.SessionScoped"),
                        "desk.Planted",
                        "@jakarta.enterprise.context.SessionScoped class Planted implements java.io.Serializable {}"));
    }

    private static List<HouseRule> habits() {
        return List.of(
                HouseRule.of(
                        "a bean or a resource is given at most three things",
                        classes()
                                .that(in("api", "desk"))
                                .should(never(
                                        "is given more than three things", type -> Conditions.injections(type) > 3)),
                        "desk.Planted",
                        """
                        class Planted {
                            @jakarta.inject.Inject String one; @jakarta.inject.Inject String two;
                            @jakarta.inject.Inject String three; @jakarta.inject.Inject String four;
                        }"""),
                HouseRule.of(
                        "the time comes from the clock of the house",
                        classes()
                                .that(notIn("outside"))
                                .should(never("asks the machine for the time", HouseRules::asksTheMachine)),
                        "levy.Planted",
                        "class Planted { java.time.LocalDate today() { return java.time.LocalDate.now(); } }"));
    }

    private static boolean asksTheMachine(JavaClass type) {
        return type.getMethodCallsFromSelf().stream()
                .map(call -> call.getTarget())
                .anyMatch(target -> target.getOwner().getPackageName().equals("java.time")
                                && target.getName().equals("now")
                                && target.getRawParameterTypes().isEmpty()
                        || target.getFullName().equals("java.lang.System.currentTimeMillis()"));
    }

    private static boolean needsNoTransaction(JavaClass type) {
        return !List.of("MANDATORY", "NOT_SUPPORTED").contains(transaction(type));
    }

    private static boolean opensTransaction(JavaClass type) {
        return transaction(type).startsWith("REQUIRE")
                || type.getMethods().stream().anyMatch(method -> value(method.tryGetAnnotationOfType(TRANSACTIONAL))
                        .startsWith("REQUIRE"));
    }

    private static String transaction(JavaClass type) {
        return value(type.tryGetAnnotationOfType(TRANSACTIONAL));
    }

    private static String value(Optional<? extends JavaAnnotation<?>> annotation) {
        return annotation
                .map(found -> found.get("value").map(HouseRules::constant).orElse("REQUIRED"))
                .orElse("");
    }

    private static String constant(Object value) {
        return value instanceof JavaEnumConstant constant ? constant.name() : value.toString();
    }

    private static DescribedPredicate<JavaClass> areEntities() {
        return describe("entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));
    }

    private static DescribedPredicate<JavaClass> in(String... rooms) {
        return describe("in " + List.of(rooms), type -> Rooms.isIn(type, rooms));
    }

    private static DescribedPredicate<JavaClass> notIn(String... rooms) {
        return describe("not in " + List.of(rooms), type -> !Rooms.isIn(type, rooms));
    }
}
