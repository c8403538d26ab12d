package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.casework.LibraryReason;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.journey.CaseFile;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.journey.DeskAnswerReading;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Inquiries as partners read them. What does not apply is absent. */
@ApplicationScoped
class InquiryAnswers {
    @Inject
    private CaseReading cases;

    @Inject
    private DeskAnswerReading desk;

    @Inject
    @ConfigProperty(name = "separi.public-url")
    private URI publicUrl;

    /** @throws ir.shahrvandsepari.kernel.Refusal {@code not-found} for whoever may not read it */
    JsonObject open(TrackingCode code, Caller caller, Locale locale) {
        return whole(cases.open(code, caller), locale);
    }

    URI address(TrackingCode code) {
        return publicUrl.resolve("/api/v1/inquiries/" + code);
    }

    private JsonObject whole(CaseFile file, Locale locale) {
        Inquiry inquiry = file.inquiry();
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("trackingCode", inquiry.trackingCode().value())
                .add("state", inquiry.state().publicState())
                .add("purpose", inquiry.purpose().name())
                .add("renovationCode", inquiry.code().toString())
                .add("district", inquiry.district());
        Dated.moment(json, "filedAt", inquiry.filedAt().atZone(Tehran.ZONE).toOffsetDateTime());
        Dated.day(json, "dueOn", inquiry.dueOn());
        json.add("decision", DecisionJson.of(file.decision(), refusal(file), locale));
        JsonObjectBuilder links = Json.createObjectBuilder()
                .add("self", address(inquiry.trackingCode()).toString());
        if (!file.bills().isEmpty()) {
            json.add("bill", BillJson.of(file.bills()));
            links.add("bill", address(inquiry.trackingCode()) + "/bill");
        }
        file.certificate().ifPresent(answer -> {
            json.add("certificate", certificate(answer));
            links.add("certificate", address(answer));
        });
        documents(file, json);
        file.merged().ifPresent(merge -> {
            json.add("mergedInto", merge.into().value());
            links.add("mergedInto", address(merge.into()).toString());
        });
        return json.add("links", links).build();
    }

    /** What people said who refused; what the rules said stands in their decision. */
    private List<LibraryReason> refusal(CaseFile file) {
        return file.inquiry().state() == InquiryState.REFUSED ? desk.of(file).refusal() : List.of();
    }

    private JsonObjectBuilder certificate(CaseFile.Answer answer) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("number", answer.number().toString());
        Dated.moment(json, "issuedAt", answer.issuedAt());
        Dated.day(json, "validUntil", answer.validUntil())
                .add("verifyUrl", answer.verifyUrl().toString())
                .add("pdf", address(answer) + ".pdf")
                .add("logIndex", answer.logIndex());
        answer.used()
                .ifPresent(deed -> json.add(
                        "used",
                        Dated.day(
                                Json.createObjectBuilder().add("deedNumber", deed.number()), "deedDate", deed.date())));
        return json;
    }

    private String address(CaseFile.Answer answer) {
        return publicUrl.resolve("/api/v1/certificates/" + answer.number()).toString();
    }

    private static void documents(CaseFile file, JsonObjectBuilder json) {
        if (!file.documents().isEmpty()) {
            JsonArrayBuilder documents = Json.createArrayBuilder();
            file.documents().forEach(document -> documents.add(DocumentJson.of(document)));
            json.add("documents", documents);
        }
    }

    /** A row of a list. */
    JsonObject brief(CaseRow row) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("trackingCode", row.trackingCode().value())
                .add("state", row.state().publicState())
                .add("purpose", row.purpose().name())
                .add("renovationCode", row.code().toString())
                .add("district", row.district());
        Dated.moment(json, "filedAt", row.filedAt());
        Dated.day(json, "dueOn", row.dueOn()).add("office", row.officeName());
        row.certificateNumber()
                .ifPresent(number ->
                        json.add("certificate", Json.createObjectBuilder().add("number", number)));
        row.mergedInto().ifPresent(into -> json.add("mergedInto", into.value()));
        return json.add(
                        "links",
                        Json.createObjectBuilder()
                                .add("self", address(row.trackingCode()).toString()))
                .build();
    }
}
