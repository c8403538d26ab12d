package ir.shahrvandsepari.sandbox.gateway;

import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.json.JsonValue;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** Receipt, verify and reverse. */
@WebServlet(
        urlPatterns = {ConfirmationDesk.RECEIPT, ConfirmationDesk.VERIFY, ConfirmationDesk.REVERSE},
        asyncSupported = true)
public class ConfirmationDesk extends HttpServlet {
    static final String RECEIPT = "/sandbox/gateway/verifyTxnRandomSessionkey/api/v2/ipg/payment/receipt";
    static final String VERIFY = "/sandbox/gateway/verifyTxnRandomSessionkey/ipg/VerifyTransaction";
    static final String REVERSE = "/sandbox/gateway/verifyTxnRandomSessionkey/ipg/ReverseTransaction";

    private static final long serialVersionUID = 1L;

    @Inject
    private transient Bank bank;

    @Inject
    private transient Faults faults;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonObject asked;
        try {
            asked = Answers.body(request);
        } catch (JsonException unreadable) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        Fault.Step step = step(request.getServletPath());
        Optional<CardPayment> found = bank.byToken(TokenRequest.text(asked, "Token"))
                .or(() -> bank.byRefNum(TokenRequest.text(asked, "RefNum")));
        Optional<Fault> fault =
                faults.take(step, found.map(payment -> payment.amount).orElse(0L));
        Fault.Kind kind = fault.map(Fault::kind).orElse(null);
        if (kind == Fault.Kind.SILENCE) {
            Answers.silence(request, response, fault.get().value());
            return;
        }
        JsonObject answer = answer(step, asked, found, fault);
        if (kind == Fault.Kind.LOST) {
            Answers.silence(request, response, fault.get().value());
        } else {
            Answers.json(response, answer);
        }
    }

    private static Fault.Step step(String path) {
        return switch (path) {
            case RECEIPT -> Fault.Step.RECEIPT;
            case VERIFY -> Fault.Step.VERIFY;
            default -> Fault.Step.REVERSE;
        };
    }

    private JsonObject answer(Fault.Step step, JsonObject asked, Optional<CardPayment> found, Optional<Fault> fault) {
        String terminal = TokenRequest.text(asked, "TerminalNumber");
        Duration later = Duration.ofMinutes(value(fault, Fault.Kind.LATE));
        long missing = value(fault, Fault.Kind.WRONG_AMOUNT);
        Optional<Integer> error =
                fault.filter(told -> told.kind() == Fault.Kind.ERROR).map(told -> (int) told.value());
        if (step == Fault.Step.RECEIPT) {
            try {
                error.ifPresent(code -> {
                    throw new SepError(code);
                });
                CardPayment payment = found.orElseThrow(() -> new SepError(SepError.NOT_FOUND));
                return receipt(bank.receipt(terminal, payment, later), missing);
            } catch (SepError refused) {
                return noReceipt(refused.code());
            }
        }
        if (error.isPresent()) {
            return confirmation(new Bank.Result(error.get(), found), 0);
        }
        return step == Fault.Step.VERIFY
                ? confirmation(bank.verify(terminal, found, later), missing)
                : confirmation(bank.reverse(terminal, found, later), missing);
    }

    private static long value(Optional<Fault> fault, Fault.Kind kind) {
        return fault.filter(told -> told.kind() == kind).map(Fault::value).orElse(0L);
    }

    private static JsonObject receipt(CardPayment payment, long missing) {
        JsonObjectBuilder data = Json.createObjectBuilder()
                .add("State", payment.status.word)
                .add("Status", payment.status.number)
                .add("TerminalId", Long.parseLong(payment.terminal))
                .add("Token", payment.token)
                .add("RefNum", payment.refNum)
                .add("ResNum", payment.resNum)
                .add("TraceNo", Long.toString(payment.traceNo))
                .add("Amount", payment.amount - missing)
                .add("AffectiveAmount", payment.amount - missing)
                .add("Rrn", Long.toString(payment.traceNo))
                .add("HashedCardNumber", "");
        return Json.createObjectBuilder()
                .add("HasError", false)
                .add("ErrorCode", 0)
                .add("ErrorMessage", "")
                .add("ValidationErrors", JsonValue.EMPTY_JSON_ARRAY)
                .add("Data", data)
                .build();
    }

    private static JsonObject noReceipt(int code) {
        return Json.createObjectBuilder()
                .add("HasError", true)
                .add("ErrorCode", code)
                .add("ErrorMessage", "code " + code)
                .add("ValidationErrors", JsonValue.EMPTY_JSON_ARRAY)
                .add("Data", JsonValue.NULL)
                .build();
    }

    private static JsonObject confirmation(Bank.Result result, long missing) {
        JsonObjectBuilder answer = Json.createObjectBuilder();
        result.payment()
                .ifPresentOrElse(
                        payment -> answer.add("TransactionDetail", detail(payment, missing)),
                        () -> answer.addNull("TransactionDetail"));
        return answer.add("ResultCode", result.code())
                .add("ResultDescription", "code " + result.code())
                .add("Success", result.code() == Bank.DONE)
                .build();
    }

    private static JsonObjectBuilder detail(CardPayment payment, long missing) {
        return Json.createObjectBuilder()
                .add("RRN", Long.toString(payment.traceNo))
                .add("RefNum", payment.refNum)
                .add("MaskedPan", "621986****8080")
                .add("HashedPan", "")
                .add("TerminalNumber", Long.parseLong(payment.terminal))
                .add("OrginalAmount", payment.amount - missing)
                .add("AffectiveAmount", payment.amount - missing)
                .add("StraceDate", payment.leftAt.toString())
                .add("StraceNo", Long.toString(payment.traceNo));
    }
}
