package ir.shahrvandsepari.outside.gateway;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.payment.Confirmation;
import ir.shahrvandsepari.payment.GatewayAnswer;
import ir.shahrvandsepari.payment.GatewayCode;
import ir.shahrvandsepari.payment.GatewayReceipt;
import ir.shahrvandsepari.payment.RefNum;
import ir.shahrvandsepari.payment.ResNum;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.Optional;

/** Fields of SEP's answers, which come as numbers or as texts. */
record SepFields(JsonObject json) {

    /** The text, or the number as text; empty for a missing, null or empty one. */
    Optional<String> text(String name) {
        JsonValue value = json.get(name);
        if (value instanceof JsonString text) {
            return Optional.of(text.getString().strip()).filter(plain -> !plain.isEmpty());
        }
        return value instanceof JsonNumber number ? Optional.of(number.toString()) : Optional.empty();
    }

    Optional<Long> number(String name) {
        return text(name).filter(plain -> plain.matches("-?[0-9]{1,18}")).map(Long::parseLong);
    }

    private long required(String name) {
        return number(name).orElseThrow(() -> new InvalidValue("gateway-answer-malformed", name));
    }

    GatewayReceipt receipt() {
        GatewayReceipt.Status status =
                switch (Math.toIntExact(required("Status"))) {
                    case 0 -> GatewayReceipt.Status.IN_PROGRESS;
                    case 1 -> GatewayReceipt.Status.CANCELLED;
                    case 2 -> GatewayReceipt.Status.TAKEN;
                    case 3 -> GatewayReceipt.Status.FAILED;
                    default -> throw new InvalidValue("gateway-answer-malformed", "Status");
                };
        return new GatewayReceipt(
                status,
                text("ResNum").map(ResNum::new),
                text("RefNum").map(RefNum::new),
                Rial.of(number("AffectiveAmount").or(() -> number("Amount")).orElse(0L)),
                new GatewayCode(text("TraceNo").orElse("")));
    }

    /**
     * Result codes of "verify" and "reverse". A confirmation that names another transaction than the one asked about is not
     * an answer to our question.
     */
    GatewayAnswer<Confirmation> confirmation(RefNum asked) {
        int code = Math.toIntExact(required("ResultCode"));
        Optional<SepFields> detail = json.get("TransactionDetail") instanceof JsonObject object
                ? Optional.of(new SepFields(object))
                : Optional.empty();
        boolean another = detail.flatMap(fields -> fields.text("RefNum"))
                .filter(number -> !number.equals(asked.value()))
                .isPresent();
        if (another) {
            return new GatewayAnswer.Silence<>(new GatewayCode("answer about another transaction"));
        }
        Optional<Rial> amount = detail.flatMap(fields -> fields.number("OrginalAmount"))
                .filter(rial -> rial > 0)
                .map(Rial::of);
        return switch (code) {
            case 0 -> said(Confirmation.Result.DONE, amount);
            case 2 -> said(Confirmation.Result.ALREADY_DONE, amount);
            case 5 -> said(Confirmation.Result.ALREADY_REVERSED, amount);
            case -2 -> said(Confirmation.Result.NOT_FOUND, amount);
            case -6 -> said(Confirmation.Result.TOO_LATE, amount);
            default -> new GatewayAnswer.Refused<>(new GatewayCode(Integer.toString(code)));
        };
    }

    private static GatewayAnswer<Confirmation> said(Confirmation.Result result, Optional<Rial> amount) {
        return new GatewayAnswer.Said<>(new Confirmation(result, amount));
    }
}
