# The product on Payara Micro, not as root.
#   mvn package && docker build -t shahrvandsepari .
# Another base: docker build --build-arg BASE=registry.example/jre:17 .
ARG BASE=eclipse-temurin:17-jre
FROM ${BASE}

RUN useradd --system --uid 10001 --home-dir /opt/separi --shell /usr/sbin/nologin separi \
    && mkdir -p /opt/separi /etc/separi/secrets \
    && chown -R separi /opt/separi

WORKDIR /opt/separi
COPY target/server/payara-micro.jar /tmp/payara-micro.jar
COPY server-config/micro/ /opt/separi/server-config/micro/
COPY target/shahrvandsepari.war /opt/separi/shahrvandsepari.war

# Unpacked once, and with an archive of the server's classes, a container starts in half the time.
USER separi
RUN java -jar /tmp/payara-micro.jar --rootdir /opt/separi/server --outputlauncher \
    && java -XX:ArchiveClassesAtExit=/opt/separi/server.jsa -jar /opt/separi/server/launch-micro.jar \
        --nohazelcast --disablephonehome --warmup \
        --prebootcommandfile /opt/separi/server-config/micro/pre-boot.asadmin

# glibc would keep a pool of freed memory for every other thread
ENV MALLOC_ARENA_MAX=2
EXPOSE 8080
# Settings: server-config/README.md; secrets as files in /etc/separi/secrets or as environment variables.
HEALTHCHECK --interval=15s --timeout=5s --start-period=120s --retries=3 \
    CMD ["bash", "-c", "exec 3<>/dev/tcp/127.0.0.1/8080 && printf 'GET /health/ready HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200 '"]
# More for the JVM: JAVA_TOOL_OPTIONS.
ENTRYPOINT ["java", "-XX:MaxRAMPercentage=70", "-XX:+ExitOnOutOfMemoryError", "-XX:SharedArchiveFile=/opt/separi/server.jsa", "-jar", "/opt/separi/server/launch-micro.jar", \
    "--nohazelcast", "--disablephonehome", "--port", "8080", "--secretsdir", "/etc/separi/secrets", \
    "--prebootcommandfile", "/opt/separi/server-config/micro/pre-boot.asadmin", \
    "--logproperties", "/opt/separi/server-config/micro/logging.properties", \
    "--deploy", "/opt/separi/shahrvandsepari.war"]
