package ir.shahrvandsepari.contract;

import ir.shahrvandsepari.fixture.Api;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonPatch;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/** Requests as offices send them, and what tests want to know of the answers. */
final class Filings {
    static final String PATH = "/api/v1/inquiries";
    static final String OWNER = "2740000121";
    static final String OTHER_OWNER = "2751234569";

    private Filings() {}

    static JsonObject transfer(String code, String dang) {
        return filing("TRANSFER", code, "OWNER")
                .add(
                        "transfer",
                        Json.createObjectBuilder()
                                .add("dang", dang)
                                .add(
                                        "buyer",
                                        Json.createObjectBuilder()
                                                .add("nationalId", OTHER_OWNER)
                                                .add("name", "Buyer")
                                                .add("mobile", "09141000002")))
                .build();
    }

    static JsonObject mortgage(String code) {
        return filing("MORTGAGE", code, "OWNER")
                .add(
                        "mortgage",
                        Json.createObjectBuilder()
                                .add("bank", "Melli")
                                .add("branch", "2101")
                                .add("loanReference", "L-77"))
                .build();
    }

    static JsonObject administration(String code) {
        return filing("ADMINISTRATION", code, "AGENT")
                .add("administration", Json.createObjectBuilder().add("service", "water branch"))
                .build();
    }

    private static JsonObjectBuilder filing(String purpose, String code, String capacity) {
        return Json.createObjectBuilder()
                .add("purpose", purpose)
                .add("renovationCode", code)
                .add(
                        "letter",
                        Json.createObjectBuilder().add("number", "1405/318").add("date", "2026-11-20"))
                .add(
                        "applicant",
                        Json.createObjectBuilder()
                                .add("nationalId", OWNER)
                                .add("name", "Owner")
                                .add("mobile", "09141000001")
                                .add("capacity", capacity))
                .add("ownerDeclaration", Json.createObjectBuilder().add("nothingChanged", true));
    }

    /** The request with one field changed or added, by its pointer. */
    static JsonObject with(JsonObject request, String pointer, String value) {
        JsonPatch change = Json.createPatchBuilder().add(pointer, value).build();
        return change.apply(request);
    }

    /** Files it; where the same office has it open already, reads that one. */
    static JsonObject filedOrOpen(Promised office, JsonObject request) {
        Api.Answer answer = office.post(PATH, request);
        return answer.status() == 409
                ? office.get(PATH + "/" + answer.json().getString("trackingCode"))
                        .json()
                : answer.json();
    }

    static List<String> reasons(JsonObject inquiry) {
        return inquiry.getJsonObject("decision").getJsonArray("reasons").getValuesAs(JsonObject.class).stream()
                .map(reason -> reason.getString("code"))
                .collect(Collectors.toList());
    }

    static String outcome(JsonObject answer) {
        return answer.getJsonObject("decision").getString("outcome");
    }

    /** Codes of wrong fields by pointer or parameter, {@code "/letter/date malformed"}. */
    static List<String> errors(Api.Answer answer) {
        return answer.json().getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(error ->
                        error.getString("pointer", error.getString("parameter", "")) + " " + error.getString("code"))
                .toList();
    }

    /** A multipart body of files, each as name, file name and content. */
    static byte[] parts(String boundary, Object... files) {
        ByteArrayOutputStream body = new ByteArrayOutputStream();
        for (int i = 0; i < files.length; i += 3) {
            body.writeBytes(("--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + files[i]
                            + "\"; filename=\"" + files[i + 1] + "\"\r\nContent-Type: image/jpeg\r\n\r\n")
                    .getBytes(StandardCharsets.UTF_8));
            body.writeBytes((byte[]) files[i + 2]);
            body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
        }
        body.writeBytes(("--" + boundary + "--\r\n").getBytes(StandardCharsets.UTF_8));
        return body.toByteArray();
    }
}
