package io.schooljournal.examples.server;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The page learns here how people sign in: by being chosen, with a provider, or not at all. */
@Path("/sign-in.json")
public final class SignInResource {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final Map<String, Object> told = new LinkedHashMap<>();

    /**
     * Makes the resource.
     *
     * @param settings how the server runs
     */
    SignInResource(Settings settings) {
        Settings.Provider provider = settings.provider();
        if (provider == null) {
            told.put("way", settings.keeping() instanceof Settings.Demo ? "demo" : "none");
            return;
        }
        Settings.SignIn signIn = provider.signIn();
        told.put("way", signIn == null ? "none" : "provider");
        if (signIn != null) {
            told.put("issuer", provider.issuer());
            told.put("client", signIn.client());
            told.put("authorization", signIn.authorization().toString());
            told.put("token", signIn.token().toString());
            @Nullable URI endSession = signIn.endSession();
            if (endSession != null) {
                told.put("endSession", endSession.toString());
            }
        }
    }

    /**
     * Tells it.
     *
     * @return {@code way}: {@code demo}, {@code provider} or {@code none}; of a provider its {@code issuer}, the {@code client}
     *     that this page is, and where to go: {@code authorization}, {@code token}, {@code endSession}
     * @throws JsonProcessingException never
     */
    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Response told() throws JsonProcessingException {
        return Response.ok(JSON.writeValueAsBytes(told))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
