package io.schooljournal.examples.server.demo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The demo issuer over HTTP: who can be chosen, their tokens, and what is needed to verify them. */
@Path("/demo")
@Produces(MediaType.APPLICATION_JSON)
public final class DemoResource {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final DemoIssuer issuer;

    /**
     * Makes the resource.
     *
     * @param issuer who issues the tokens
     */
    public DemoResource(DemoIssuer issuer) {
        this.issuer = issuer;
    }

    /**
     * Lists the people who can be chosen.
     *
     * @return each with name, and what he or she does at the school
     */
    @GET
    @Path("people")
    public Response people() {
        List<Map<String, Object>> people =
                DemoSchool.people().stream().map(DemoResource::tree).toList();
        return json(Map.of("people", people));
    }

    /**
     * Issues a token to whoever is chosen.
     *
     * @param body {@code {"person": …}}
     * @return the token, as OAuth 2.0 writes it
     */
    @POST
    @Path("token")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response token(String body) {
        String chosen = chosen(body);
        DemoPerson person = DemoSchool.people().stream()
                .filter(one -> one.id().value().equals(chosen))
                .findFirst()
                .orElseThrow(NotFoundException::new);
        Map<String, Object> token = new LinkedHashMap<>();
        token.put("access_token", issuer.token(person.id()));
        token.put("token_type", "Bearer");
        token.put("expires_in", DemoIssuer.VALID.toSeconds());
        return json(token);
    }

    /**
     * Says where the keys are, as OpenID Connect Discovery asks.
     *
     * @return the issuer and the address of its keys
     */
    @GET
    @Path(".well-known/openid-configuration")
    public Response configuration() {
        Map<String, Object> configuration = new LinkedHashMap<>();
        configuration.put("issuer", issuer.name());
        configuration.put("jwks_uri", issuer.name() + "/jwks");
        configuration.put("id_token_signing_alg_values_supported", List.of("ES256"));
        return json(configuration);
    }

    /**
     * Returns the public keys.
     *
     * @return the JSON Web Key Set
     */
    @GET
    @Path("jwks")
    public Response keys() {
        return json(issuer.keys().toJSONObject(true));
    }

    private static Map<String, Object> tree(DemoPerson person) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("person", person.id().value());
        tree.put("name", person.name());
        tree.put("ru", person.ru());
        tree.put("en", person.en());
        tree.put("family", DemoRoster.FAMILIES.contains(person));
        return tree;
    }

    private static String chosen(String body) {
        try {
            JsonNode person = JSON.readTree(body).path("person");
            if (person.isTextual()) {
                return person.textValue();
            }
        } catch (JsonProcessingException broken) {
            throw new BadRequestException(broken);
        }
        throw new BadRequestException();
    }

    private static Response json(Object tree) {
        try {
            return Response.ok(JSON.writeValueAsBytes(tree))
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .build();
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("maps and texts have a form in JSON", impossible);
        }
    }
}
