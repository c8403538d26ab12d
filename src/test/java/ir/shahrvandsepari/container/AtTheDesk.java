package ir.shahrvandsepari.container;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.casework.Proposal;
import ir.shahrvandsepari.casework.ReasonCode;
import ir.shahrvandsepari.casework.Remark;
import ir.shahrvandsepari.casework.Version;
import ir.shahrvandsepari.inquiry.TrackingCode;
import ir.shahrvandsepari.journey.CaseReading;
import ir.shahrvandsepari.journey.Counter;
import ir.shahrvandsepari.journey.DeskCounter;
import ir.shahrvandsepari.journey.DeskJourney;
import ir.shahrvandsepari.journey.DeskReading;
import ir.shahrvandsepari.journey.Wish;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Sql;
import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.ExtendWith;

/** A case at the desk of district 5 that a rule leaves to people; each test has a house of its own. */
@ExtendWith(ArquillianExtension.class)
abstract class AtTheDesk {
    @Inject
    Counter counter;

    @Inject
    Callers callers;

    @Inject
    CaseReading cases;

    @Inject
    DeskReading reading;

    @Inject
    DeskJourney desk;

    @Inject
    DeskCounter decisions;

    @Resource(lookup = "java:app/jdbc/separi")
    DataSource database;

    PaperlessHouse house;
    TrackingCode code;
    Caller notary;
    Caller expert;
    Caller manager;

    @BeforeEach
    void fileACaseThatARuleLeavesToPeople() {
        house = PaperlessHouse.built(database);
        notary = caller("notary34");
        expert = caller("expert5");
        manager = caller("manager5");
        code = counter.file(house.transfer(), notary);
    }

    Caller caller(String login) {
        return callers.byLogin(new Login(login)).orElseThrow();
    }

    Version version() {
        return version(code);
    }

    Version version(TrackingCode of) {
        return reading.open(cases.open(of, manager), manager).version();
    }

    /** Two people of the desk refuse the case, which the first takes in hand. */
    void refuse(Caller first, Caller second) {
        desk.take(code, seenBy(first), first);
        Wish refusal = new Wish(
                Proposal.Kind.REFUSAL,
                List.of(new ReasonCode("NO_BUILDING_PAPER")),
                new Remark("none in the archive"),
                Optional.empty());
        decisions.propose(code, refusal, seenBy(first), first);
        decisions.approve(code, Optional.empty(), seenBy(second), second);
    }

    Version seenBy(Caller caller) {
        return reading.open(cases.open(code, caller), caller).version();
    }

    String text(String query) {
        return Sql.one(database, query + " from inquiry where tracking_code = ?", row -> row.getString(1), code.value())
                .orElseThrow();
    }

    String state() {
        return text("select state");
    }

    static void refused(ThrowingCallable act, String slug) {
        assertThatThrownBy(act).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.slug())
                .isEqualTo(slug));
    }
}
