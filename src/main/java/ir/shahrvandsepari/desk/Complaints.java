package ir.shahrvandsepari.desk;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Named;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;

/** What is wrong with a form, for the summary on top of it. */
@Named
@RequestScoped
public class Complaints {

    /**
     * One sentence.
     *
     * @param at id of the field that it is about; empty if it is about all of the form
     * @param field what the field is called; empty if it is not called anything
     */
    public record Complaint(String at, String field, String sentence) {}

    /** Says on top of the page that is shown again why something could not be done. */
    public static void add(String sentence) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, sentence, null));
    }

    public List<Complaint> getAll() {
        FacesContext faces = FacesContext.getCurrentInstance();
        List<Complaint> all = new ArrayList<>();
        for (Iterator<String> ids = faces.getClientIdsWithMessages(); ids.hasNext(); ) {
            String id = ids.next();
            String label = id == null ? "" : label(faces, id);
            faces.getMessageList(id)
                    .forEach(message ->
                            all.add(new Complaint(Objects.requireNonNullElse(id, ""), label, message.getSummary())));
        }
        return all;
    }

    private static String label(FacesContext faces, String id) {
        UIComponent field = faces.getViewRoot().findComponent(id);
        Object label = field == null ? null : field.getAttributes().get("label");
        return label == null ? "" : label.toString();
    }
}
