package ir.shahrvandsepari.outside.settings;

import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Without its settings, or with those of a demo, the application does not start. On Payara Micro, which would go on
 * serving nothing, the process ends with code 78 so that whoever watches it notices.
 */
public final class SettingsCheck {
    /** {@code EX_CONFIG} of sysexits.h. */
    private static final int BAD_CONFIGURATION = 78;

    private static final Logger LOG = Logger.getLogger(SettingsCheck.class.getName());

    private SettingsCheck() {}

    /** @throws IllegalStateException naming each setting that is missing or has a demo value */
    public static void require() {
        List<String> complaints = new RequiredSettings(
                        name -> ConfigProvider.getConfig().getOptionalValue(name, String.class), hasSandbox())
                .complaints();
        if (complaints.isEmpty()) {
            return;
        }
        complaints.forEach(complaint -> LOG.log(Level.SEVERE, "Refusing to start: {0}", complaint));
        endServerOfItsOwn();
        throw new IllegalStateException("Refusing to start: " + String.join("; ", complaints));
    }

    private static boolean hasSandbox() {
        return SettingsCheck.class.getClassLoader().getResource("ir/shahrvandsepari/sandbox/Awake.class") != null;
    }

    private static void endServerOfItsOwn() {
        if (System.getProperty("fish.payara.micro.BootJar") != null) {
            // in a thread of its own: the shutdown waits for the deployment that we are part of
            new Thread(() -> System.exit(BAD_CONFIGURATION), "refusal").start();
        }
    }
}
