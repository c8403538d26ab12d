package ir.shahrvandsepari.demo;

import ir.shahrvandsepari.demo.keys.DemoKeys;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Settings of the stand-ins and keys that only the try-out and the tests use. */
public final class DemoSettings {
    private DemoSettings() {}

    /**
     * @param keys where the demo keys are kept between two starts
     * @param address the server's own address, where the stand-ins live as well
     */
    public static Map<String, String> of(Path keys, String address) {
        Map<String, String> settings = new LinkedHashMap<>(DemoKeys.in(keys));
        settings.put("separi.gateway.sep.base-url", address + "/sandbox/gateway");
        settings.put("separi.gateway.sep.terminal-id", "10001");
        settings.put("separi.sms.base-url", address + "/sandbox/sms");
        settings.put("separi.sms.user", "demo");
        settings.put("separi.sms.password", "demo");
        settings.put("separi.sms.sender", "10001405");
        settings.put("separi.log.origin", "demo.separi.urmia.ir/log");
        settings.putAll(DemoKeys.in(keys));
        return settings;
    }
}
