package ir.shahrvandsepari.journey;

import ir.shahrvandsepari.access.Caller;
import ir.shahrvandsepari.access.Callers;
import ir.shahrvandsepari.access.ClientAddress;
import ir.shahrvandsepari.access.Login;
import ir.shahrvandsepari.access.Role;
import ir.shahrvandsepari.access.SignInBook;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStore;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks name and password for the desks. Takes equally long for names that do not exist and names that are locked. */
@ApplicationScoped
public class PasswordIdentities implements IdentityStore {

    @Inject
    private SignInJourney journey;

    @Inject
    private Callers callers;

    @Inject
    private ClientAddress addresses;

    @Override
    public CredentialValidationResult validate(Credential credential) {
        if (!(credential instanceof UsernamePasswordCredential typed)) {
            return CredentialValidationResult.NOT_VALIDATED_RESULT;
        }
        SignInBook.Entry entry =
                journey.begin(new SignInBook.Attempt(Login.of(typed.getCaller()), addresses.ofRunningRequest()));
        boolean right = entry.password().matches(typed.getPasswordAsString());
        if (entry.lockedUntil() != null) {
            return CredentialValidationResult.INVALID_RESULT;
        }
        Optional<Caller> caller = right ? callers.byLogin(entry.login()) : Optional.empty();
        if (caller.isEmpty()) {
            journey.wrong(entry);
            return CredentialValidationResult.INVALID_RESULT;
        }
        journey.right(entry.login(), caller.get());
        return new CredentialValidationResult(
                entry.login().value(),
                caller.get().roles().stream().map(Role::name).collect(Collectors.toSet()));
    }
}
