package ir.shahrvandsepari.levy;

import ir.shahrvandsepari.kernel.Rial;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.StringReader;
import java.time.LocalDate;
import java.util.Optional;

/** How a reckoning is kept beside its line, so that a bill explains itself after tariffs have changed. */
final class ReckoningJson {
    private ReckoningJson() {}

    static JsonObject write(Reckoning reckoning) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("debtOf", reckoning.debtOf().toString())
                .add("levied", reckoning.levied().amount())
                .add("received", reckoning.received().amount())
                .add("sharePart", reckoning.share().part())
                .add("shareWhole", reckoning.share().whole())
                .add("dueOn", reckoning.dueOn().toString())
                .add("periods", reckoning.penalty().periods())
                .add("regime", regime(reckoning.penalty().regime()))
                .add("discountBasisPoints", reckoning.discountBasisPoints());
        reckoning.valuation().ifPresent(v -> json.add("valuation", valuation(v)));
        return json.build();
    }

    private static JsonObjectBuilder regime(PenaltyRegime regime) {
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("levy", regime.levy().name())
                .add("fromYear", regime.fromYear())
                .add("method", regime.method().name())
                .add("basisPoints", regime.basisPoints())
                .add("legalReference", regime.legalReference())
                .add("sample", regime.sample());
        regime.capBasisPoints().ifPresent(cap -> json.add("capBasisPoints", cap));
        return json;
    }

    private static JsonObjectBuilder valuation(Valuation valuation) {
        Tariff tariff = valuation.tariff();
        return Json.createObjectBuilder()
                .add("landArea", valuation.landArea())
                .add("landPrice", valuation.landPrice().amount())
                .add("buildingArea", valuation.buildingArea())
                .add("buildingPrice", valuation.buildingPrice().amount())
                .add("levy", tariff.levy().name())
                .add("validFrom", tariff.validFrom().toString())
                .add("rateBasisPoints", tariff.rateBasisPoints())
                .add("onTimeBasisPoints", tariff.onTimeBasisPoints())
                .add("legalReference", tariff.legalReference())
                .add("sample", tariff.sample());
    }

    static Reckoning parse(String text) {
        JsonObject json = Json.createReader(new StringReader(text)).readObject();
        return new Reckoning(
                RenovationCode.parse(json.getString("debtOf")),
                rial(json, "levied"),
                rial(json, "received"),
                new Share(
                        json.getJsonNumber("sharePart").bigDecimalValue(),
                        json.getJsonNumber("shareWhole").bigDecimalValue()),
                Optional.ofNullable(json.getJsonObject("valuation")).map(ReckoningJson::valuation),
                LocalDate.parse(json.getString("dueOn")),
                new Reckoning.Delay(regime(json.getJsonObject("regime")), json.getInt("periods")),
                json.getInt("discountBasisPoints"));
    }

    private static PenaltyRegime regime(JsonObject json) {
        return new PenaltyRegime(
                Levy.valueOf(json.getString("levy")),
                json.getInt("fromYear"),
                PenaltyRegime.Method.valueOf(json.getString("method")),
                json.getInt("basisPoints"),
                Optional.ofNullable(json.getJsonNumber("capBasisPoints")).map(cap -> cap.intValue()),
                json.getString("legalReference"),
                json.getBoolean("sample"));
    }

    private static Valuation valuation(JsonObject json) {
        Tariff tariff = new Tariff(
                Levy.valueOf(json.getString("levy")),
                LocalDate.parse(json.getString("validFrom")),
                json.getInt("rateBasisPoints"),
                json.getInt("onTimeBasisPoints"),
                json.getString("legalReference"),
                json.getBoolean("sample"));
        return new Valuation(
                json.getJsonNumber("landArea").bigDecimalValue(),
                rial(json, "landPrice"),
                json.getJsonNumber("buildingArea").bigDecimalValue(),
                rial(json, "buildingPrice"),
                tariff);
    }

    private static Rial rial(JsonObject json, String name) {
        return Rial.of(json.getJsonNumber(name).longValueExact());
    }
}
