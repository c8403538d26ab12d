package ir.shahrvandsepari.certificate;

import com.upokecenter.cbor.CBORException;
import com.upokecenter.cbor.CBORObject;
import com.upokecenter.cbor.CBORType;
import java.security.GeneralSecurityException;
import java.security.PublicKey;
import java.security.Signature;
import java.util.HexFormat;
import java.util.Optional;

/**
 * A sealed payload small enough for a QR code: COSE_Sign1 (RFC 9052 §4.2) with ES256 (RFC 9053 §2.1). The protected
 * header holds the algorithm and the key id, so that neither can be exchanged.
 *
 * @param keyId lower-case hex of the eight-byte key id
 * @param payload the signed bytes
 * @param protectedHeader the header exactly as it was signed
 * @param signature r and s, 32 bytes each, big-endian
 */
record CoseSign1(String keyId, byte[] payload, byte[] protectedHeader, byte[] signature) {

    private static final int TAG = 18;
    private static final int ALGORITHM = 1;
    private static final int KEY_ID = 4;
    private static final int ES256 = -7;
    private static final int PARTS = 4;

    static CoseSign1 sealedBy(Seal seal, byte[] payload) {
        byte[] header = CBORObject.NewMap()
                .Add(ALGORITHM, ES256)
                .Add(KEY_ID, HexFormat.of().parseHex(seal.keyId()))
                .EncodeToBytes();
        byte[] signature = EcdsaSignature.fixedForm(seal.sign(toBeSigned(header, payload)));
        return new CoseSign1(seal.keyId(), payload, header, signature);
    }

    /** Reads the bytes of a COSE_Sign1 with ES256 and a key id; empty if they are something else. */
    static Optional<CoseSign1> parse(byte[] bytes) {
        try {
            CBORObject cose = CBORObject.DecodeFromBytes(bytes);
            if (!cose.HasMostOuterTag(TAG) || cose.getType() != CBORType.Array || cose.size() != PARTS) {
                return Optional.empty();
            }
            byte[] header = cose.get(0).GetByteString();
            CBORObject fields = CBORObject.DecodeFromBytes(header);
            byte[] signature = cose.get(3).GetByteString();
            boolean es256 = fields.get(CBORObject.FromObject(ALGORITHM)).AsInt32Value() == ES256;
            if (!es256 || signature.length != EcdsaSignature.BYTES) {
                return Optional.empty();
            }
            byte[] keyId = fields.get(CBORObject.FromObject(KEY_ID)).GetByteString();
            return Optional.of(
                    new CoseSign1(HexFormat.of().formatHex(keyId), cose.get(2).GetByteString(), header, signature));
        } catch (CBORException | IllegalStateException | ArithmeticException | NullPointerException e) {
            return Optional.empty(); // the library tells what does not fit by several exceptions
        }
    }

    boolean isSignedBy(PublicKey key) {
        try {
            Signature ecdsa = Signature.getInstance("SHA256withECDSAinP1363Format");
            ecdsa.initVerify(key);
            ecdsa.update(toBeSigned(protectedHeader, payload));
            return ecdsa.verify(signature);
        } catch (GeneralSecurityException e) {
            return false; // a signature that cannot even be one is a wrong one
        }
    }

    byte[] bytes() {
        return CBORObject.NewArray()
                .Add(protectedHeader)
                .Add(CBORObject.NewMap())
                .Add(payload)
                .Add(signature)
                .WithTag(TAG)
                .EncodeToBytes();
    }

    /** Sig_structure of RFC 9052 §4.4. */
    private static byte[] toBeSigned(byte[] header, byte[] payload) {
        return CBORObject.NewArray()
                .Add("Signature1")
                .Add(header)
                .Add(new byte[0])
                .Add(payload)
                .EncodeToBytes();
    }
}
