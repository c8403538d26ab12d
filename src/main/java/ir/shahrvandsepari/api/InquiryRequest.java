package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.OneTimeCode;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.OwnerDeclaration;
import ir.shahrvandsepari.inquiry.OwnerDeclaration.Method;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.property.RenovationCode;
import java.util.Optional;

/** The body that files an inquiry, read to a {@link Filing}. */
final class InquiryRequest {
    private static final int NUMBER = 40;
    private static final int NAME = 120;

    private final JsonBody body;
    private final Caller caller;

    private InquiryRequest(JsonBody body, Caller caller) {
        this.body = body;
        this.caller = caller;
    }

    /** @throws ir.shahrvandsepari.api.problem.BadFields with every wrong field at once */
    static Filing read(JsonBody body, Caller caller) {
        return new InquiryRequest(body, caller).filing();
    }

    private Filing filing() {
        Purpose purpose = body.required("purpose", Texts.oneOf(Purpose.class));
        RenovationCode code = body.required("renovationCode", RenovationCode::parse);
        Filing.Letter letter = letter(body.requiredObject("letter"));
        Filing.Applicant applicant = applicant(body.requiredObject("applicant"));
        Optional<JsonBody> transfer = matter("transfer", purpose, Purpose.TRANSFER);
        Optional<JsonBody> mortgage = matter("mortgage", purpose, Purpose.MORTGAGE);
        Optional<JsonBody> administration = matter("administration", purpose, Purpose.ADMINISTRATION);
        Optional<Filing.Transfer> sale = transfer.map(InquiryRequest::transfer);
        Optional<Filing.Mortgage> loan = mortgage.map(InquiryRequest::mortgage);
        Optional<String> service = administration.map(asked -> asked.required("service", Texts.upTo(NAME)));
        OwnerDeclaration declaration = declaration(body.requiredObject("ownerDeclaration"));
        body.done();
        return new Filing(purpose, code, letter, applicant, sale, loan, service, declaration);
    }

    /** What the purpose is about: must be there for its own purpose, must not for another. */
    private Optional<JsonBody> matter(String field, Purpose asked, Purpose own) {
        if (asked == own) {
            return Optional.of(body.requiredObject(field));
        }
        Optional<JsonBody> strange = body.object(field);
        if (asked != null && strange.isPresent()) {
            body.refuse(field, "does-not-apply");
        }
        return Optional.empty();
    }

    private static Filing.Letter letter(JsonBody json) {
        return new Filing.Letter(json.required("number", Texts.upTo(NUMBER)), json.required("date", Texts::day));
    }

    private static Filing.Applicant applicant(JsonBody json) {
        PersonId id = json.required("nationalId", PersonId::parse);
        String name = json.required("name", Texts.upTo(NAME));
        Optional<Mobile> mobile = json.optional("mobile", Mobile::parse);
        Capacity capacity = json.required("capacity", Texts.oneOf(Capacity.class));
        Optional<JsonBody> power = json.object("powerOfAttorney");
        if (power.isPresent() && capacity != Capacity.ATTORNEY) {
            json.refuse("powerOfAttorney", "does-not-apply");
        }
        return new Filing.Applicant(
                id,
                name,
                mobile,
                capacity,
                power.filter(p -> capacity == Capacity.ATTORNEY).map(InquiryRequest::power));
    }

    private static Filing.PowerOfAttorney power(JsonBody json) {
        return new Filing.PowerOfAttorney(
                json.required("number", Texts.upTo(NUMBER)),
                json.required("date", Texts::day),
                json.required("office", Texts.upTo(NAME)),
                json.optional("until", Texts::day));
    }

    private static Filing.Transfer transfer(JsonBody json) {
        Dang dang = json.required("dang", InquiryRequest::share);
        JsonBody buyer = json.requiredObject("buyer");
        return new Filing.Transfer(
                dang,
                new Filing.Buyer(
                        buyer.required("nationalId", PersonId::parse),
                        buyer.required("name", Texts.upTo(NAME)),
                        buyer.optional("mobile", Mobile::parse)));
    }

    private static Dang share(String text) {
        Dang dang = Dang.parse(text);
        if (dang.isZero()) {
            throw new InvalidValue("dang-is-zero", text);
        }
        return dang;
    }

    private static Filing.Mortgage mortgage(JsonBody json) {
        return new Filing.Mortgage(
                json.required("bank", Texts.upTo(NAME)),
                json.required("branch", Texts.upTo(NAME)),
                json.required("loanReference", Texts.upTo(NUMBER)));
    }

    private OwnerDeclaration declaration(JsonBody json) {
        boolean nothingChanged = json.requiredFlag("nothingChanged");
        Optional<Method> method = json.optional("method", this::method);
        boolean byCode = method.filter(way -> way == Method.ONE_TIME_CODE).isPresent();
        if (byCode) {
            OneTimeCode code = json.required("code", OneTimeCode::parse);
            return new OwnerDeclaration(nothingChanged, method, Optional.ofNullable(code));
        }
        if (json.optional("code", OneTimeCode::parse).isPresent()) {
            json.refuse("code", "does-not-apply");
        }
        return OwnerDeclaration.atTheOffice(nothingChanged, method);
    }

    /** Only a notary witnesses. */
    private Method method(String text) {
        Method method = Texts.oneOf(Method.class).apply(text);
        if (method == Method.NOTARY_WITNESSED && !caller.has(Role.NOTARY)) {
            throw new InvalidValue("method-not-offered", text);
        }
        return method;
    }
}
