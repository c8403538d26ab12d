package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.casework.Seen;
import ir.shahrvandsepari.eligibility.Evidence;
import ir.shahrvandsepari.eligibility.Reason;
import ir.shahrvandsepari.inquiry.CaseDocument;
import ir.shahrvandsepari.property.Hold;
import ir.shahrvandsepari.property.Owner;
import ir.shahrvandsepari.property.PriorDocument;
import ir.shahrvandsepari.property.PropertyFile;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What there is to see of a case, put down so that a second person can be shown the same. */
final class Sight {
    private static final int HASH_SHOWN = 12;

    private Sight() {}

    static Seen of(Look look, List<CaseDocument> papers) {
        Map<String, String> values = new TreeMap<>();
        for (Reason reason : look.decision().reasons()) {
            values.put(
                    "reason." + reason.code(),
                    Evidence.of(reason.code(), look.facts()).text());
        }
        values.put("outcome", look.decision().outcome().name());
        values.put("papers", joined(papers, Sight::paper));
        values.put("owners", joined(look.owners(), Sight::owner));
        values.put(
                "documents",
                joined(look.facts().file().map(PropertyFile::documents).orElse(List.of()), Sight::document));
        values.put("holds", joined(look.facts().file().map(PropertyFile::holds).orElse(List.of()), Sight::hold));
        return Seen.of(values);
    }

    private static <T> String joined(Collection<T> all, Function<T, String> text) {
        return all.stream().map(text).sorted().collect(Collectors.joining("; "));
    }

    private static String paper(CaseDocument paper) {
        return paper.name() + " (" + paper.sha256().substring(0, HASH_SHOWN) + ")";
    }

    private static String owner(Owner owner) {
        return owner.name() + " " + owner.id() + " (" + owner.dang() + ")";
    }

    private static String document(PriorDocument document) {
        return document.kind() + " " + document.number() + " " + document.issuedOn() + " " + document.result();
    }

    private static String hold(Hold hold) {
        return hold.kind() + " " + hold.reference() + " " + hold.since();
    }
}
