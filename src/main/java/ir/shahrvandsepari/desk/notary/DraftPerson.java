package ir.shahrvandsepari.desk.notary;

import ir.shahrvandsepari.kernel.Mobile;
import ir.shahrvandsepari.kernel.PersonId;
import java.io.Serializable;
import java.util.Optional;

/** A person on a form, as tidy text; nothing need be there yet. */
public class DraftPerson implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private String name;
    private String mobile;

    void take(PersonId person, String called, Optional<Mobile> reachable) {
        id = person.value();
        name = called;
        mobile = reachable.map(Mobile::value).orElse(null);
    }

    PersonId personId() {
        return PersonId.parse(id);
    }

    Optional<Mobile> reachableAt() {
        return Optional.ofNullable(mobile).map(Mobile::parse);
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getMobile() {
        return mobile;
    }

    public void setMobile(String mobile) {
        this.mobile = mobile;
    }
}
