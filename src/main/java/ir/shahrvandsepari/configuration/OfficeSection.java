package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.organization.OfficeKey;
import ir.shahrvandsepari.organization.OfficeRegister;
import ir.shahrvandsepari.organization.OfficeTerm;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.util.SortedMap;
import java.util.TreeMap;

/** The bodies that may ask, without their people and tokens. */
@ApplicationScoped
class OfficeSection implements Section {
    private final OfficeRegister register;

    /** For the container's proxy only. */
    OfficeSection() {
        this(null);
    }

    @Inject
    OfficeSection(OfficeRegister register) {
        this.register = register;
    }

    @Override
    public Part part() {
        return Part.OFFICES;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.OFFICE;
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, Course> held = new TreeMap<>();
        register.all()
                .forEach((key, terms) -> held.put(key.toString(), Course.of(terms, term -> Setting.of(term.json()))));
        return held;
    }

    @Override
    public void requireKey(String key) {
        if (!OfficeKey.parse(key).toString().equals(key)) {
            throw new InvalidValue("office-code-malformed", key);
        }
    }

    @Override
    public Setting read(Fields line) {
        OfficeTerm term = new OfficeTerm(line.text("name"), line.flag("pilot"), line.flag("suspended"));
        return Setting.of(term.json());
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        OfficeTerm term = OfficeTerm.parse(setting.value());
        line.add("name", term.name()).add("pilot", term.pilot()).add("suspended", term.suspended());
    }
}
