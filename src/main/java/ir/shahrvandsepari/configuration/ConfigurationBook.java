package ir.shahrvandsepari.configuration;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.approval.Change;
import ir.shahrvandsepari.approval.ChangeBook;
import ir.shahrvandsepari.approval.ChangeKind;
import ir.shahrvandsepari.approval.Proposal;
import ir.shahrvandsepari.configuration.ConfigurationDifference.Obstacle;
import ir.shahrvandsepari.kernel.Refusal;
import ir.shahrvandsepari.kernel.Tehran;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;

/** The configuration as a file, and the files that were brought. Every method needs a running transaction. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class ConfigurationBook {
    private static final int SHOWN = 10;

    private final List<Section> sections;
    private final ConfigurationImports imports;
    private final ChangeBook changes;
    private final Clock clock;

    /** For the container's proxy only. */
    ConfigurationBook() {
        this(Stream.empty(), null, null, null);
    }

    @Inject
    ConfigurationBook(Instance<Section> sections, ConfigurationImports imports, ChangeBook changes, Clock clock) {
        this(sections.stream(), imports, changes, clock);
    }

    ConfigurationBook(Stream<Section> sections, ConfigurationImports imports, ChangeBook changes, Clock clock) {
        this.sections = sections.sorted(Comparator.comparing(Section::part)).toList();
        this.imports = imports;
        this.changes = changes;
        this.clock = clock;
    }

    /** The kinds of change that a file may lead to. */
    public List<ChangeKind> kinds() {
        return sections.stream().flatMap(ConfigurationBook::kinds).toList();
    }

    private static Stream<ChangeKind> kinds(Section section) {
        return Stream.concat(Stream.of(section.sets()), section.cancels().stream());
    }

    /** What is and will be in force; the same configuration has the same bytes. */
    public byte[] export() {
        return write(held());
    }

    byte[] write(ConfigurationFile file) {
        return FileWriter.bytes(file, sections);
    }

    /** @throws BadFile with all that is wrong */
    ConfigurationFile read(byte[] content) {
        return FileReader.read(content, sections);
    }

    private ConfigurationFile held() {
        Map<Part, SortedMap<String, Course>> parts = new EnumMap<>(Part.class);
        sections.forEach(section -> parts.put(section.part(), section.held()));
        return new ConfigurationFile(parts);
    }

    /**
     * Keeps a file to be compared.
     *
     * @throws BadFile with all that is wrong; nothing is kept
     */
    public ConfigurationImport keep(ConfigurationImport.Draft draft, Caller caller) {
        read(draft.content());
        return imports.add(draft, caller, clock.instant());
    }

    public Optional<ConfigurationImport> find(long id) {
        return imports.find(id);
    }

    /** The last ones, the newest first. */
    public List<ConfigurationImport> latest() {
        return imports.latest(SHOWN);
    }

    /**
     * What a kept file would have otherwise from tomorrow on.
     *
     * @throws Refusal {@code not-found}
     * @throws BadFile if a later program no longer reads it
     */
    public List<ConfigurationDifference> differences(long id) {
        return differences(read(imports.content(id).orElseThrow(() -> new Refusal("not-found"))));
    }

    List<ConfigurationDifference> differences(ConfigurationFile wanted) {
        ConfigurationFile held = held();
        LocalDate tomorrow = Tehran.today(clock).plusDays(1);
        return sections.stream()
                .flatMap(section -> {
                    List<Change> waiting = changes.waiting(kinds(section).toArray(ChangeKind[]::new));
                    return new Comparison(section, tomorrow)
                            .differences(held.part(section.part()), wanted.part(section.part())).stream()
                                    .map(one -> isWaitedFor(one, waiting) ? one.not(Obstacle.WAITS) : one);
                })
                .toList();
    }

    private static boolean isWaitedFor(ConfigurationDifference difference, List<Change> waiting) {
        return difference.obstacle().isEmpty()
                && waiting.stream()
                        .map(Change::proposal)
                        .map(Proposal::target)
                        .anyMatch(difference.proposal().target()::equals);
    }
}
