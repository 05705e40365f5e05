package io.schooljournal.archive.signature;

/** What can be wrong with a signature. */
public enum SignatureFault {
    /** It is no detached CMS signature of one signer with a certificate (не подпись). */
    UNREADABLE,
    /** It was made over other bytes (подписано другое). */
    OTHER_CONTENT,
    /** It was not made by the key of its certificate, or was altered (подпись не сходится). */
    WRONG_KEY,
    /** It was made by an algorithm that proves nothing any more, or that is not known (слабый алгоритм). */
    WEAK_ALGORITHM,
    /** It does not say when it was made (нет времени подписания). */
    NO_SIGNING_TIME,
    /** The certificate was not valid when it was made (сертификат не действовал). */
    NOT_VALID_AT_SIGNING,
    /** The certificate is not meant for signing documents (сертификат не для подписи). */
    NOT_FOR_SIGNING,
    /** The certificate is not one that counts, nor issued by one (нет доверия). */
    UNTRUSTED
}
