package ir.shahrvandsepari.inquiry;

import ir.shahrvandsepari.inquiry.Filing.Applicant;
import ir.shahrvandsepari.inquiry.Filing.Buyer;
import ir.shahrvandsepari.inquiry.Filing.Letter;
import ir.shahrvandsepari.inquiry.Filing.Mortgage;
import ir.shahrvandsepari.inquiry.Filing.PowerOfAttorney;
import ir.shahrvandsepari.inquiry.Filing.Transfer;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Optional;

/** A filing as it is kept in its row. */
final class FilingJson {
    private FilingJson() {}

    static JsonObject of(Filing filing) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("purpose", filing.purpose().name())
                .add("renovationCode", filing.code().toString())
                .add(
                        "letter",
                        Json.createObjectBuilder()
                                .add("number", filing.letter().number())
                                .add("date", filing.letter().date().toString()))
                .add("applicant", applicant(filing.applicant()))
                .add("nothingChanged", filing.declaration().nothingChanged());
        filing.declaration().method().ifPresent(method -> json.add("method", method.name()));
        filing.transfer()
                .ifPresent(transfer -> json.add(
                        "transfer",
                        person(
                                        transfer.buyer().id(),
                                        transfer.buyer().name(),
                                        transfer.buyer().mobile())
                                .add("dang", transfer.dang().toString())));
        filing.mortgage()
                .ifPresent(mortgage -> json.add(
                        "mortgage",
                        Json.createObjectBuilder()
                                .add("bank", mortgage.bank())
                                .add("branch", mortgage.branch())
                                .add("loanReference", mortgage.loanReference())));
        filing.service().ifPresent(service -> json.add("service", service));
        return json.build();
    }

    private static JsonObjectBuilder applicant(Applicant applicant) {
        JsonObjectBuilder json = person(applicant.id(), applicant.name(), applicant.mobile())
                .add("capacity", applicant.capacity().name());
        applicant.power().ifPresent(power -> {
            JsonObjectBuilder paper = Json.createObjectBuilder()
                    .add("number", power.number())
                    .add("date", power.date().toString())
                    .add("office", power.office());
            power.until().ifPresent(until -> paper.add("until", until.toString()));
            json.add("power", paper);
        });
        return json;
    }

    private static JsonObjectBuilder person(PersonId id, String name, Optional<Mobile> mobile) {
        JsonObjectBuilder json =
                Json.createObjectBuilder().add("id", id.toString()).add("name", name);
        mobile.ifPresent(number -> json.add("mobile", number.toString()));
        return json;
    }

    static Filing read(JsonObject json) {
        JsonObject letter = json.getJsonObject("letter");
        return new Filing(
                Purpose.valueOf(json.getString("purpose")),
                RenovationCode.parse(json.getString("renovationCode")),
                new Letter(letter.getString("number"), LocalDate.parse(letter.getString("date"))),
                readApplicant(json.getJsonObject("applicant")),
                Optional.ofNullable(json.getJsonObject("transfer")).map(FilingJson::readTransfer),
                Optional.ofNullable(json.getJsonObject("mortgage")).map(FilingJson::readMortgage),
                text(json, "service"),
                OwnerDeclaration.atTheOffice(
                        json.getBoolean("nothingChanged"), text(json, "method").map(OwnerDeclaration.Method::valueOf)));
    }

    private static Applicant readApplicant(JsonObject json) {
        return new Applicant(
                PersonId.parse(json.getString("id")),
                json.getString("name"),
                text(json, "mobile").map(Mobile::parse),
                Capacity.valueOf(json.getString("capacity")),
                Optional.ofNullable(json.getJsonObject("power")).map(FilingJson::readPower));
    }

    private static PowerOfAttorney readPower(JsonObject json) {
        return new PowerOfAttorney(
                json.getString("number"),
                LocalDate.parse(json.getString("date")),
                json.getString("office"),
                text(json, "until").map(LocalDate::parse));
    }

    private static Transfer readTransfer(JsonObject json) {
        Buyer buyer = new Buyer(
                PersonId.parse(json.getString("id")),
                json.getString("name"),
                text(json, "mobile").map(Mobile::parse));
        return new Transfer(Dang.parse(json.getString("dang")), buyer);
    }

    private static Mortgage readMortgage(JsonObject json) {
        return new Mortgage(json.getString("bank"), json.getString("branch"), json.getString("loanReference"));
    }

    private static Optional<String> text(JsonObject json, String name) {
        return Optional.ofNullable(json.getString(name, null));
    }
}
