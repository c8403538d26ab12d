package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.certificate.CertificateRegister;
import ir.shahrvandsepari.eligibility.Examined;
import ir.shahrvandsepari.eligibility.Facts;
import ir.shahrvandsepari.eligibility.Facts.Asking;
import ir.shahrvandsepari.eligibility.Rules;
import ir.shahrvandsepari.inquiry.Capacity;
import ir.shahrvandsepari.inquiry.Filing;
import ir.shahrvandsepari.inquiry.Inquiry;
import ir.shahrvandsepari.inquiry.Purpose;
import ir.shahrvandsepari.inspection.ReportBook;
import ir.shahrvandsepari.inspection.SiteFinding;
import ir.shahrvandsepari.kernel.Dang;
import ir.shahrvandsepari.kernel.PersonId;
import ir.shahrvandsepari.kernel.Tehran;
import ir.shahrvandsepari.levy.LevyBook;
import ir.shahrvandsepari.levy.LevyStatement;
import ir.shahrvandsepari.parameter.ParameterBook;
import ir.shahrvandsepari.parameter.Parameters;
import ir.shahrvandsepari.property.PropertyBook;
import ir.shahrvandsepari.property.PropertyFile;
import ir.shahrvandsepari.property.RenovationCode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Step 5: gathers the facts from the books and asks the rules. Within the caller's transaction. */
@ApplicationScoped
class Looking {
    @Inject
    private PropertyBook properties;

    @Inject
    private LevyBook levies;

    @Inject
    private CertificateRegister register;

    @Inject
    private ReportBook reports;

    @Inject
    private Examinations examinations;

    @Inject
    private ParameterBook parameters;

    @Inject
    private Clock clock;

    /** In advance: nobody asks yet. */
    Look at(Purpose purpose, RenovationCode code) {
        return look(Question.fresh(purpose, code, Tehran.today(clock), Optional.empty()));
    }

    /** In advance for an owner who asks for the whole share and declares that nothing has changed. */
    Look inAdvance(Purpose purpose, RenovationCode code, PersonId owner) {
        Asking asking = new Asking(owner, Capacity.OWNER, Optional.empty(), true, Optional.empty(), true);
        return look(Question.fresh(purpose, code, Tehran.today(clock), Optional.of(asking)));
    }

    /** At a case that was filed this moment, windows measured to its day; whether a notary saw the papers says the office. */
    Look at(Inquiry inquiry, boolean witnessed) {
        Optional<Asking> asking = Optional.of(asking(inquiry.filing(), witnessed));
        return look(Question.fresh(inquiry.purpose(), inquiry.code(), inquiry.windowDay(), asking));
    }

    /** At a case that has been on its way: with what an inspector found for it and what people have said about it. */
    Look again(Inquiry inquiry, boolean witnessed) {
        return look(new Question(
                inquiry.purpose(),
                inquiry.code(),
                inquiry.windowDay(),
                Optional.of(asking(inquiry.filing(), witnessed)),
                reports.finding(inquiry.id()),
                examinations.of(inquiry.id())));
    }

    private record Question(
            Purpose purpose,
            RenovationCode code,
            LocalDate windowDay,
            Optional<Asking> asking,
            Optional<SiteFinding> visit,
            Examined examined) {

        static Question fresh(Purpose purpose, RenovationCode code, LocalDate windowDay, Optional<Asking> asking) {
            return new Question(purpose, code, windowDay, asking, Optional.empty(), Examined.BY_NOBODY);
        }
    }

    private Look look(Question question) {
        LocalDate today = Tehran.today(clock);
        Parameters inForce = parameters.inForce(today);
        boolean atIssue = inForce.on(Parameters.Name.WINDOW_MEASURED_AT_ISSUE);
        Optional<PropertyFile> file = properties.file(question.code());
        LevyStatement statement = levies.statement(question.code(), today);
        List<PersonId> people = question.asking().map(Asking::owner).stream().toList();
        Facts facts = new Facts(
                question.purpose(),
                question.code(),
                today,
                atIssue ? today : question.windowDay(),
                file,
                properties.holdsOn(people),
                question.asking(),
                question.purpose() == Purpose.TRANSFER ? used(question.code(), file, question.asking()) : Dang.ZERO,
                statement.accountExists(),
                properties.freshness(),
                question.visit(),
                question.examined());
        return new Look(facts, Rules.decide(facts, inForce), statement, inForce);
    }

    private Dang used(RenovationCode code, Optional<PropertyFile> file, Optional<Asking> asking) {
        return asking.flatMap(who -> file.stream()
                        .flatMap(known -> known.owners().stream())
                        .filter(owner -> owner.id().equals(who.owner()))
                        .findFirst())
                .map(owner -> register.usedShare(code, owner.id(), owner.dang(), owner.since()))
                .orElse(Dang.ZERO);
    }

    private static Asking asking(Filing filing, boolean witnessed) {
        Optional<LocalDate> power =
                filing.applicant().power().map(paper -> paper.until().orElse(LocalDate.MAX));
        return new Asking(
                filing.applicant().id(),
                filing.applicant().capacity(),
                filing.transfer().map(Filing.Transfer::dang),
                filing.declaration().nothingChanged(),
                power,
                witnessed);
    }
}
