package ir.shahrvandsepari.outside.gateway;

import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.payment.Confirmation;
import ir.shahrvandsepari.payment.GatewayAnswer;
import ir.shahrvandsepari.payment.GatewayAnswer.Refused;
import ir.shahrvandsepari.payment.GatewayAnswer.Said;
import ir.shahrvandsepari.payment.GatewayAnswer.Silence;
import ir.shahrvandsepari.payment.GatewayCode;
import ir.shahrvandsepari.payment.GatewayReceipt;
import ir.shahrvandsepari.payment.GatewayToken;
import ir.shahrvandsepari.payment.PaymentGateway;
import ir.shahrvandsepari.payment.RefNum;
import ir.shahrvandsepari.payment.ResNum;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Saman Electronic Payment, by its manual 4.1 of Dey 1403. Names are case-sensitive and no other fields may be sent;
 * {@code OrginalAmount} is really spelled so.
 */
@ApplicationScoped
public class SepGateway implements PaymentGateway {
    private static final String TOKEN = "/onlinepg/onlinepg";
    private static final String PAGE = "/OnlinePG/SendToken?token=";
    private static final String RECEIPT = "/verifyTxnRandomSessionkey/api/v2/ipg/payment/receipt";
    private static final String VERIFY = "/verifyTxnRandomSessionkey/ipg/VerifyTransaction";
    private static final String REVERSE = "/verifyTxnRandomSessionkey/ipg/ReverseTransaction";

    private final SepCalls calls;
    private final String base;
    private final String terminal;

    /** For the container's proxy only. */
    SepGateway() {
        this(null, "", "");
    }

    @Inject
    SepGateway(
            SepCalls calls,
            @ConfigProperty(name = "separi.gateway.sep.base-url", defaultValue = "https://sep.shaparak.ir") String base,
            @ConfigProperty(name = "separi.gateway.sep.terminal-id") String terminal) {
        this.calls = calls;
        this.base = base;
        this.terminal = terminal;
    }

    @Override
    public GatewayAnswer<GatewayToken> token(ResNum resNum, Rial amount, URI back) {
        JsonObject asked = Json.createObjectBuilder()
                .add("action", "token")
                .add("TerminalId", terminal)
                .add("Amount", amount.amount())
                .add("ResNum", resNum.value())
                .add("RedirectUrl", back.toString())
                .build();
        return ask(TOKEN, asked, said -> {
            SepFields fields = new SepFields(said);
            return fields.number("status").filter(status -> status == 1).isPresent()
                    ? new Said<>(new GatewayToken(said.getString("token")))
                    : new Refused<>(new GatewayCode(fields.text("errorCode").orElse("no token")));
        });
    }

    @Override
    public URI page(GatewayToken token) {
        return URI.create(base + PAGE + URLEncoder.encode(token.value(), StandardCharsets.UTF_8));
    }

    @Override
    public GatewayAnswer<GatewayReceipt> receipt(GatewayToken token) {
        JsonObject asked = Json.createObjectBuilder()
                .add("Token", token.value())
                .add("TerminalNumber", terminalNumber())
                .build();
        return ask(RECEIPT, asked, said -> {
            SepFields fields = new SepFields(said);
            if (said.getBoolean("HasError", true) || !said.containsKey("Data")) {
                return new Refused<>(new GatewayCode(fields.text("ErrorCode").orElse("no data")));
            }
            return new Said<>(new SepFields(said.getJsonObject("Data")).receipt());
        });
    }

    @Override
    public GatewayAnswer<Confirmation> verify(RefNum refNum) {
        return confirm(VERIFY, refNum);
    }

    @Override
    public GatewayAnswer<Confirmation> reverse(RefNum refNum) {
        return confirm(REVERSE, refNum);
    }

    private GatewayAnswer<Confirmation> confirm(String path, RefNum refNum) {
        JsonObject asked = Json.createObjectBuilder()
                .add("RefNum", refNum.value())
                .add("TerminalNumber", terminalNumber())
                .build();
        return ask(path, asked, said -> new SepFields(said).confirmation(refNum));
    }

    private long terminalNumber() {
        return Long.parseLong(terminal.strip());
    }

    private <T> GatewayAnswer<T> ask(String path, JsonObject asked, Function<JsonObject, GatewayAnswer<T>> reading) {
        GatewayAnswer<JsonObject> answer = calls.post(URI.create(base + path), asked);
        return answer.either(said -> read(said, reading), code -> new Refused<T>(code), why -> new Silence<T>(why));
    }

    /** An answer that is not of the manual's form says nothing about the money. */
    private static <T> GatewayAnswer<T> read(JsonObject said, Function<JsonObject, GatewayAnswer<T>> reading) {
        try {
            return reading.apply(said);
        } catch (ClassCastException | NullPointerException | ArithmeticException | InvalidValue e) {
            return new Silence<>(new GatewayCode("unreadable: " + e.getClass().getSimpleName()));
        }
    }
}
