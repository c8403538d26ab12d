package ir.shahrvandsepari.container;

import ir.shahrvandsepari.access.Action;
import ir.shahrvandsepari.access.CurrentCaller;
import ir.shahrvandsepari.access.RateLimits;
import ir.shahrvandsepari.access.RequestKeys;
import ir.shahrvandsepari.api.Allow;
import ir.shahrvandsepari.api.AllowAnyone;
import ir.shahrvandsepari.api.BodyLimit;
import ir.shahrvandsepari.api.Idempotent;
import ir.shahrvandsepari.api.JsonBody;
import ir.shahrvandsepari.kernel.NationalId;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

/** A resource that only tests have: it shows what the door does with any resource. */
@Path("v1/probe")
@ApplicationScoped
@Produces("application/json")
@Consumes("application/json")
public class ProbeResource {

    private final Map<String, AtomicInteger> done = new ConcurrentHashMap<>();
    private final Map<String, CountDownLatch> gates = new ConcurrentHashMap<>();

    @Inject
    private RequestKeys keys;

    @Inject
    private RateLimits limits;

    @Inject
    private CurrentCaller caller;

    @POST
    @Idempotent
    @Allow(Action.MARK_ANSWER_USED)
    public Response act(JsonBody body) throws InterruptedException {
        String name = body.required("name", text -> text);
        boolean wait = body.flag("wait").orElse(false);
        String fail = body.optional("fail", text -> text).orElse("");
        body.done();
        String tied = keys.tied().orElse(null);
        int times = tied != null ? Integer.parseInt(tied) : count(name).incrementAndGet();
        keys.tie("" + times);
        if (wait) {
            gate("arrived " + name).countDown();
            gate(name).await(20, TimeUnit.SECONDS);
        }
        if (fail.equals("once") && times == 1 && tied == null) {
            throw new IllegalStateException("planned");
        }
        JsonObject answer =
                Json.createObjectBuilder().add("name", name).add("times", times).build();
        return Response.status(201)
                .entity(answer)
                .header("Location", "/probe/" + name)
                .build();
    }

    @GET
    @Path("open")
    @AllowAnyone
    public JsonObject open(@Context HttpServletRequest request) {
        return Json.createObjectBuilder().add("ok", true).build();
    }

    @GET
    @Path("let-go")
    @AllowAnyone
    public JsonObject letGo(@Context HttpServletRequest request) {
        String name = request.getParameter("name");
        gate(name).countDown();
        return Json.createObjectBuilder().add("times", count(name).get()).build();
    }

    @GET
    @Path("arrived")
    @AllowAnyone
    public JsonObject arrived(@Context HttpServletRequest request) throws InterruptedException {
        gate("arrived " + request.getParameter("name")).await(20, TimeUnit.SECONDS);
        return Json.createObjectBuilder().build();
    }

    @GET
    @Path("limited")
    @AllowAnyone
    public JsonObject limited(@Context HttpServletRequest request) {
        limits.count(RateLimits.Kind.VERIFICATION, request);
        return Json.createObjectBuilder().add("ok", true).build();
    }

    @GET
    @Path("forgotten")
    public JsonObject forgotten() {
        return Json.createObjectBuilder().build();
    }

    @GET
    @Path("managers")
    @Allow(Action.APPROVE_REVOCATION)
    public JsonObject managers() {
        return Json.createObjectBuilder()
                .add("login", caller.get().login())
                .add("person", caller.get().personId())
                .add("districts", caller.get().districts().toString())
                .build();
    }

    @GET
    @Path("broken")
    @AllowAnyone
    public JsonObject broken() {
        throw new IllegalStateException("a secret that no answer may hold");
    }

    @POST
    @Path("fields")
    @AllowAnyone
    @BodyLimit(2_000)
    public JsonObject fields(JsonBody body) {
        body.required("nationalId", NationalId::parse);
        JsonBody inner = body.requiredObject("inner");
        inner.required("text", text -> text);
        inner.flag("flag");
        body.done();
        return Json.createObjectBuilder().add("ok", true).build();
    }

    private AtomicInteger count(String name) {
        return done.computeIfAbsent(name, n -> new AtomicInteger());
    }

    private CountDownLatch gate(String name) {
        return gates.computeIfAbsent(name, n -> new CountDownLatch(1));
    }
}
