package ir.shahrvandsepari.desk.admin;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.journey.ChangeJourney;
import ir.shahrvandsepari.journey.TemplateReading;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.notice.NoticeTemplate;
import ir.shahrvandsepari.notice.NoticeText;
import ir.shahrvandsepari.notice.SmsText;
import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;

/** {@code /admin/templates?name=…}: what is sent to telephones, and proposals to word it otherwise. */
@Named
@RequestScoped
public class Templates {

    @Inject
    private TemplateReading templates;

    @Inject
    private ChangeJourney journey;

    @Inject
    private Outcome outcome;

    private final TemplateForm form = new TemplateForm();
    private List<TemplateReading.Row> rows;
    private SmsText shown;

    /** Begins the form with what is sent today. */
    @PostConstruct
    void open() {
        chosen().ifPresent(row -> form.setText(row.text().words()));
    }

    /** Shows the message as a telephone will, with likely values. */
    public String preview() {
        return outcome.of(() -> {
            shown = NoticeText.of(template(), form.getText()).sample(template());
            return null;
        });
    }

    public String propose() {
        return outcome.of(
                () -> propose(NoticeText.of(template(), form.getText()).json()));
    }

    /** Proposes to send what is shipped again. */
    public String reset() {
        return outcome.of(() -> propose(Proposal.NOTHING));
    }

    private String propose(String value) {
        journey.propose(form.proposal(ChangeKind.TEMPLATE, template().name(), value), outcome.caller());
        return "/admin/templates?faces-redirect=true&done=proposed";
    }

    public List<TemplateReading.Row> getRows() {
        if (rows == null) {
            rows = templates.rows();
        }
        return rows;
    }

    /** The message as it leaves today, with likely values. */
    public SmsText sample(TemplateReading.Row row) {
        return row.text().sample(row.template());
    }

    /** The message that the address names; null if it names none. */
    public TemplateReading.Row getChosen() {
        return chosen().orElse(null);
    }

    private NoticeTemplate template() {
        return chosen().map(TemplateReading.Row::template).orElseThrow(() -> new Refusal("not-found"));
    }

    private Optional<TemplateReading.Row> chosen() {
        String name = outcome.text("name");
        return getRows().stream()
                .filter(row -> row.template().name().equals(name))
                .findFirst();
    }

    /** What was asked to be shown; null if nothing was. */
    public SmsText getShown() {
        return shown;
    }

    public TemplateForm getForm() {
        return form;
    }
}
