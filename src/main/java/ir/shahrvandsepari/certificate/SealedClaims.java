package ir.shahrvandsepari.certificate;

import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import jakarta.json.JsonObject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * What the offline QR code says, as a CBOR map with integer keys (those of CWT, RFC 8392, where it has one; ours are
 * negative). No name and no personal number is among them.
 *
 * @param issuer host of the municipality's system
 * @param issuedAt as in the facts
 * @param validUntil last day, Tehran
 * @param number number of the answer
 * @param purpose TRANSFER, MORTGAGE or ADMINISTRATION
 * @param renovationCode the property
 * @param addressee kind and code of the only body that it is meant for
 * @param factsHash 32 bytes, SHA-256 of the canonical facts
 */
record SealedClaims(
        String issuer,
        Instant issuedAt,
        LocalDate validUntil,
        String number,
        String purpose,
        String renovationCode,
        String addressee,
        byte[] factsHash) {

    private static final int ISSUER = 1;
    private static final int ISSUED_AT = 6;
    private static final int NUMBER = -70001;
    private static final int PURPOSE = -70002;
    private static final int PROPERTY = -70003;
    private static final int ADDRESSEE = -70004;
    private static final int FACTS = -70005;
    private static final int LAST_DAY = -70006;

    static SealedClaims of(Certificate certificate, String issuer) {
        JsonObject facts = CanonicalJson.read(certificate.factsJson());
        JsonObject addressee = facts.getJsonObject("addressee");
        return new SealedClaims(
                issuer,
                OffsetDateTime.parse(facts.getString("issuedAt")).toInstant(),
                LocalDate.parse(facts.getString("validUntil")),
                certificate.number().toString(),
                facts.getString("purpose"),
                facts.getJsonObject("property").getString("renovationCode"),
                addressee.getString("kind") + " " + addressee.getString("code"),
                certificate.draft().hash().bytes());
    }

    byte[] cbor() {
        return CBORObject.NewMap()
                .Add(ISSUER, issuer)
                .Add(ISSUED_AT, issuedAt.getEpochSecond())
                .Add(NUMBER, number)
                .Add(PURPOSE, purpose)
                .Add(PROPERTY, renovationCode)
                .Add(ADDRESSEE, addressee)
                .Add(FACTS, factsHash)
                .Add(LAST_DAY, validUntil.toString())
                .EncodeToBytes();
    }

    static Optional<SealedClaims> parse(byte[] cbor) {
        try {
            CBORObject map = CBORObject.DecodeFromBytes(cbor);
            return Optional.of(new SealedClaims(
                    text(map, ISSUER),
                    Instant.ofEpochSecond(
                            map.get(CBORObject.FromObject(ISSUED_AT)).AsInt64Value()),
                    LocalDate.parse(text(map, LAST_DAY)),
                    text(map, NUMBER),
                    text(map, PURPOSE),
                    text(map, PROPERTY),
                    text(map, ADDRESSEE),
                    map.get(CBORObject.FromObject(FACTS)).GetByteString()));
        } catch (CBORException
                | IllegalStateException
                | ArithmeticException
                | java.time.DateTimeException
                | NullPointerException e) {
            return Optional.empty(); // signed by us, but not such claims
        }
    }

    private static String text(CBORObject map, int key) {
        return map.get(CBORObject.FromObject(key)).AsString();
    }
}
