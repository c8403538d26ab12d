package ir.shahrvandsepari.desk.admin;

/** The words of a message, as they are typed. */
public class TemplateForm extends DatedForm {
    private String text;

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }
}
