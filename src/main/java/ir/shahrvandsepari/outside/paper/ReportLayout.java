package ir.shahrvandsepari.outside.paper;

import ir.shahrvandsepari.insight.ReportSheet;
import java.util.List;

/** Lays a report out with the pieces that answers are made of. */
final class ReportLayout {
    /** Lines that are worth a new page to stand on one. */
    private static final int TOGETHER = 12;

    private final Sheet sheet = new Sheet();

    private ReportLayout() {}

    static Sheet of(ReportSheet report) {
        ReportLayout layout = new ReportLayout();
        layout.head(report);
        layout.lead(report);
        report.sections().forEach(layout::section);
        layout.sheet
                .root()
                .add("foot")
                .with("page", Wording.label("foot.page"))
                .with("of", Wording.label("foot.of"))
                .say(Words.said(report.foot()));
        return layout.sheet;
    }

    private void head(ReportSheet report) {
        sheet.root().with("title", report.title()).with("municipality", report.issuer());
        Sheet.Part head = sheet.root()
                .add("head")
                .with("title", report.title())
                .with("municipality", report.issuer())
                .with("district", report.place());
        for (ReportSheet.Fact fact : report.head()) {
            head.add("row").add("field").with("label", fact.label()).say(Words.said(fact.value()));
        }
    }

    private void lead(ReportSheet report) {
        Sheet.Part good = sheet.root().add("good");
        good.add("only").say(Words.said(report.first()));
        report.lead().forEach(sentence -> good.add("p").say(Words.said(sentence)));
    }

    private void section(ReportSheet.Section from) {
        Sheet.Part section = sheet.root().add("section").with("title", from.title());
        if (from.rows().size() + from.notes().size() > TOGETHER) {
            section.with("flows", "yes");
        }
        if (!from.meaning().isEmpty()) {
            section.add("meaning").say(Words.said(from.meaning()));
        }
        if (!from.rows().isEmpty()) {
            Sheet.Part table = section.add("table");
            Sheet.Part head = table.add("head");
            from.columns().forEach(column -> head.add("cell")
                    .with("width", Integer.toString(column.width()))
                    .say(Words.said(column.label())));
            from.rows().forEach(row -> line(table.add("line"), row));
        }
        from.notes().forEach(note -> section.add("note").say(Words.said(note)));
    }

    private static void line(Sheet.Part line, List<String> cells) {
        line.add("cell").with("names", "row").say(Words.said(cells.get(0)));
        cells.stream().skip(1).forEach(cell -> line.add("cell").say(Words.said(cell)));
    }
}
