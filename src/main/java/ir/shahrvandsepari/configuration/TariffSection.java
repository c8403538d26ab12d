package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.kernel.InvalidValue;
import ir.shahrvandsepari.levy.Levy;
import ir.shahrvandsepari.levy.Tariff;
import ir.shahrvandsepari.levy.TariffBook;
import ir.shahrvandsepari.levy.TariffRate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Rates of levies. */
@ApplicationScoped
class TariffSection implements Section {
    private final TariffBook tariffs;

    /** For the container's proxy only. */
    TariffSection() {
        this(null);
    }

    @Inject
    TariffSection(TariffBook tariffs) {
        this.tariffs = tariffs;
    }

    @Override
    public Part part() {
        return Part.TARIFFS;
    }

    @Override
    public ChangeKind sets() {
        return ChangeKind.TARIFF;
    }

    @Override
    public SortedMap<String, Course> held() {
        SortedMap<String, SortedMap<LocalDate, Optional<Setting>>> steps = new TreeMap<>();
        for (Tariff line : tariffs.all()) {
            TariffRate rate = new TariffRate(line.rateBasisPoints(), line.onTimeBasisPoints());
            steps.computeIfAbsent(line.levy().name(), levy -> new TreeMap<>())
                    .put(
                            line.validFrom(),
                            Optional.of(new Setting(rate.toString(), line.legalReference(), line.sample())));
        }
        SortedMap<String, Course> held = new TreeMap<>();
        steps.forEach((levy, own) -> held.put(levy, Course.of(own)));
        return held;
    }

    @Override
    public void requireKey(String key) {
        if (Arrays.stream(Levy.values()).noneMatch(levy -> levy.name().equals(key))) {
            throw new InvalidValue("configuration-levy-unknown", key);
        }
    }

    @Override
    public Setting read(Fields line) {
        String rates = line.number("rateBasisPoints") + " " + line.number("onTimeBasisPoints");
        return new Setting(TariffRate.parse(rates).toString(), line.text("reference"), line.flag("sample"));
    }

    @Override
    public void write(Setting setting, JsonObjectBuilder line) {
        TariffRate rate = TariffRate.parse(setting.value());
        line.add("rateBasisPoints", rate.rateBasisPoints())
                .add("onTimeBasisPoints", rate.onTimeBasisPoints())
                .add("reference", setting.reference())
                .add("sample", setting.sample());
    }
}
