package ir.shahrvandsepari.api;

import ir.shahrvandsepari.inquiry.CaseDocument;
import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;

/** An attached paper as partners read it. */
final class DocumentJson {
    private DocumentJson() {}

    static JsonObjectBuilder of(CaseDocument document) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("name", document.name())
                .add("mediaType", document.kind().mediaType())
                .add("sizeBytes", document.size())
                .add("sha256", document.sha256());
        return Dated.moment(json, "receivedAt", document.receivedAt());
    }
}
