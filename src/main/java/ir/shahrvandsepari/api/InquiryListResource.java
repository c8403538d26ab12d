package ir.shahrvandsepari.api;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.inquiry.InquiryState;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.insight.CaseFilter;
import ir.shahrvandsepari.insight.CaseList;
import ir.shahrvandsepari.insight.CaseRow;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.kernel.PersianText;
import ir.shahrvandsepari.kernel.Refusal;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;

/** An office's inquiries, the newest first; for the governorate those of the whole city. */
@Path("v1/inquiries")
@ApplicationScoped
public class InquiryListResource {
    @Inject
    private CaseList cases;

    @Inject
    private InquiryAnswers answers;

    @Inject
    private CurrentCaller caller;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    @Allow(Action.FOLLOW_INQUIRY)
    public Response list(@Context UriInfo address, @Context Request request) {
        QueryFields query = new QueryFields(address);
        Set<InquiryState> states =
                query.optional("state", InquiryListResource::states).orElse(Set.of());
        Set<Integer> districts = query.optional("district", InquiryListResource::district)
                .map(Set::of)
                .orElse(Set.of());
        Optional<Purpose> purpose = query.optional("purpose", Texts.oneOf(Purpose.class));
        Optional<LocalDate> from = query.optional("from", Texts::day);
        Optional<LocalDate> to = query.optional("to", Texts::day);
        int limit = query.limit();
        OptionalLong after = query.after();
        query.done();
        CaseFilter filter = mine(caller.get())
                .standing(states)
                .in(districts)
                .forPurpose(purpose)
                .filed(from, to);
        return page(cases.page(filter, after, limit + 1), limit, request);
    }

    private static CaseFilter mine(Caller caller) {
        return caller.has(Role.GOVERNORATE)
                ? CaseFilter.all()
                : CaseFilter.ofOffice(caller.officeId().orElseThrow(() -> new Refusal("not-found")));
    }

    /** One row more than asked for tells that the list goes on. */
    private Response page(List<CaseRow> rows, int limit, Request request) {
        List<CaseRow> shown = rows.subList(0, Math.min(limit, rows.size()));
        JsonArrayBuilder items = Json.createArrayBuilder();
        shown.forEach(row -> items.add(answers.brief(row)));
        JsonObjectBuilder page = Json.createObjectBuilder().add("items", items);
        if (rows.size() > limit) {
            page.add("next", Cursor.of(shown.get(limit - 1).id()));
        }
        return Tagged.json(request, page.build());
    }

    /** The states that partners see as one. */
    private static Set<InquiryState> states(String text) {
        Set<InquiryState> states = Arrays.stream(InquiryState.values())
                .filter(state -> state.publicState().equals(text))
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            throw new InvalidValue("not-one-of", text);
        }
        return states;
    }

    private static int district(String text) {
        String digits = PersianText.asciiDigits(text.strip());
        if (!digits.matches("[1-9][0-9]?")) {
            throw new InvalidValue("malformed", text);
        }
        return Integer.parseInt(digits);
    }
}
