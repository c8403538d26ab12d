package ir.shahrvandsepari.contract;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.dialect.Dialects;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The contract as it is written, and what it says about one request or answer. */
final class Contract {
    static final Path FILE = Path.of("src/main/resources/contract/openapi.yaml");

    private static final SchemaRegistry SCHEMAS = SchemaRegistry.withDefaultDialect(Dialects.getDraft202012());
    private static final Set<String> METHODS = Set.of("get", "post", "put", "patch", "delete");

    private static final Pattern CODE = Pattern.compile("`([a-z-]+)`");

    private final JsonNode document;

    private Contract(JsonNode document) {
        this.document = document;
    }

    static Contract written() {
        try {
            return new Contract(new YAMLMapper().readTree(Files.readString(FILE)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code GET /api/v1/inquiries/{}}: names of parameters do not count. */
    Set<String> operations() {
        Set<String> operations = new TreeSet<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fieldNames().forEachRemaining(name -> {
                    if (METHODS.contains(name)) {
                        operations.add(name.toUpperCase(java.util.Locale.ROOT) + " " + unnamed(path.getKey()));
                    }
                }));
        return operations;
    }

    /** The codes of refusals that are named with the answers of an operation, as {@link #operations} names it. */
    Set<String> codes(String operation) {
        Set<String> codes = new TreeSet<>();
        document.get("paths")
                .fields()
                .forEachRemaining(path -> path.getValue().fields().forEachRemaining(method -> {
                    if (operation.equals(
                            method.getKey().toUpperCase(java.util.Locale.ROOT) + " " + unnamed(path.getKey()))) {
                        method.getValue()
                                .path("responses")
                                .forEach(answer -> codes.addAll(
                                        named(answer.path("description").asText())));
                    }
                }));
        return codes;
    }

    /** The codes of what any request may meet. */
    Set<String> commonCodes() {
        return named(document.at("/info/description").asText());
    }

    /** The codes at the beginnings of the points of a list. */
    private static Set<String> named(String text) {
        return text.lines()
                .filter(line -> line.startsWith("- `"))
                .flatMap(line -> CODE.matcher(line.split("[:(]")[0]).results())
                .map(code -> code.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    static String unnamed(String path) {
        return path.replaceAll("\\{(?:[^{}]|\\{[^{}]*})*}", "{}");
    }

    /** What the contract has against this body of a request. */
    List<String> complaintsAboutRequest(String method, String path, String body) {
        JsonNode schema = operation(method, path).at("/requestBody/content/application~1json/schema");
        return complaints(schema, body);
    }

    /** What the contract has against this answer. */
    List<String> complaintsAbout(String method, String path, int status, String mediaType, String body) {
        JsonNode answer = resolved(operation(method, path).at("/responses/" + status));
        if (answer.isMissingNode()) {
            return List.of(method + " " + path + " never answers " + status);
        }
        if (body.isEmpty()) {
            return List.of();
        }
        JsonNode content = answer.path("content").path(mediaType.split(";")[0].strip());
        if (content.isMissingNode()) {
            return List.of(method + " " + path + " never answers " + status + " with " + mediaType);
        }
        return mediaType.contains("json") ? complaints(content.path("schema"), body) : List.of();
    }

    private List<String> complaints(JsonNode schema, String body) {
        ObjectNode whole = ((ObjectNode) resolved(schema)).deepCopy();
        whole.set("components", document.get("components"));
        Schema read = SCHEMAS.getSchema(whole);
        List<String> complaints = new ArrayList<>();
        for (Error error : read.validate(
                body,
                InputFormat.JSON,
                context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)))) {
            complaints.add(error.getInstanceLocation() + ": " + error.getMessage());
        }
        return complaints;
    }

    /** The written operation that a real address belongs to; of several the one that says most itself. */
    private JsonNode operation(String method, String path) {
        List<String> fitting = new ArrayList<>();
        document.get("paths").fieldNames().forEachRemaining(template -> {
            if (path.matches(template.replace(".", "\\.").replaceAll("\\{[^}]*}", "[^/]+"))) {
                fitting.add(template);
            }
        });
        Optional<String> best = fitting.stream()
                .max(Comparator.comparing(template -> unnamed(template).length()));
        JsonNode operation =
                document.path("paths").path(best.orElse("")).path(method.toLowerCase(java.util.Locale.ROOT));
        if (operation.isMissingNode()) {
            throw new AssertionError(method + " " + path + " is not in the contract");
        }
        return operation;
    }

    private JsonNode resolved(JsonNode node) {
        return node.has("$ref") ? document.at(node.get("$ref").asText().substring(1)) : node;
    }
}
