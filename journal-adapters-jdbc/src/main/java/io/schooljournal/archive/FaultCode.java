package io.schooljournal.archive;

import io.schooljournal.archive.signature.SignatureFault;
import io.schooljournal.core.regulation.Text;

/** What can be wrong with an archive; the codes are for programs and never change. */
public enum FaultCode {
    /** There is no manifest (нет описи). */
    NO_MANIFEST("нет файла `%1$s`", "there is no `%1$s`"),
    /** The manifest cannot be understood (опись не читается). */
    MANIFEST_UNREADABLE("`%1$s` не читается: %2$s", "`%1$s` cannot be read: %2$s"),
    /** A name points out of the archive, or is no name of a file (путь наружу). */
    PATH_OUTSIDE("имя `%1$s` ведёт за пределы архива", "name `%1$s` points out of the archive"),
    /** A file is gone (файл удалён). */
    REMOVED("файл `%1$s` удалён", "file `%1$s` was removed"),
    /** A file is there that was not archived (файл добавлен). */
    ADDED("файл `%1$s` добавлен: в описи его нет", "file `%1$s` was added: the manifest does not name it"),
    /** A file is not what was archived (файл изменён). */
    CHANGED("файл `%1$s` изменён", "file `%1$s` was changed"),
    /** What should be a file is a link or something else (не файл). */
    NOT_A_FILE("`%1$s` — не обычный файл", "`%1$s` is no regular file"),
    /** A file cannot be read (файл не читается). */
    UNREADABLE("файл `%1$s` не читается: %2$s", "file `%1$s` cannot be read: %2$s"),
    /** The list of sums is not that of the manifest (список сумм не совпадает с описью). */
    SUMS_DIFFER("`%1$s` не совпадает с описью", "`%1$s` does not agree with the manifest"),
    /** The zip is not one that was made here: cut off, packed, altered between the files (контейнер изменён). */
    ZIP_NOT_AS_MADE(
            "`%1$s` — не тот zip, который был создан: расхождение с байта %2$s",
            "`%1$s` is not the zip that was made: it differs from byte %2$s"),
    /** The change log ends before the manifest says so (журнал изменений обрезан). */
    LOG_CUT("`%1$s` обрезан: %2$s", "`%1$s` was cut: %2$s"),
    /** The rows of the change log do not follow one another (цепочка нарушена). */
    LOG_BROKEN("цепочка в `%1$s` нарушена: %2$s", "chain in `%1$s` is broken: %2$s"),
    /** A signature was asked for and there is none (нет подписи). */
    NOT_SIGNED("`%1$s` не подписан", "`%1$s` is not signed"),
    /** The signature is no signature (не подпись). */
    SIGNATURE_UNREADABLE("`%1$s` — не подпись", "`%1$s` is no signature"),
    /** The signature is of another manifest (подпись от другой описи). */
    SIGNATURE_OF_OTHER_CONTENT(
            "подпись `%1$s` сделана под другой описью", "signature `%1$s` was made over another manifest"),
    /** The signature is not by the key of its certificate (подпись чужим ключом). */
    SIGNATURE_BY_WRONG_KEY(
            "подпись `%1$s` сделана не ключом своего сертификата или испорчена",
            "signature `%1$s` was not made by the key of its certificate, or is damaged"),
    /** The signature proves nothing (слабый алгоритм). */
    SIGNATURE_WEAK("подпись `%1$s` сделана слабым алгоритмом", "signature `%1$s` was made by a weak algorithm"),
    /** The signature does not say when it was made (нет времени подписания). */
    SIGNATURE_WITHOUT_TIME(
            "подпись `%1$s` не говорит, когда она сделана", "signature `%1$s` does not say when it was made"),
    /** The certificate was not valid then (сертификат не действовал). */
    SIGNATURE_CERTIFICATE_NOT_VALID(
            "сертификат подписи `%1$s` не действовал в момент подписания: %2$s",
            "certificate of signature `%1$s` was not valid at the instant of signing: %2$s"),
    /** The certificate is not for signing (сертификат не для подписи). */
    SIGNATURE_CERTIFICATE_NOT_FOR_SIGNING(
            "сертификат подписи `%1$s` не предназначен для подписания: %2$s",
            "certificate of signature `%1$s` is not meant for signing: %2$s"),
    /** Nobody vouches for the certificate (нет доверия к сертификату). */
    SIGNATURE_UNTRUSTED(
            "сертификату подписи `%1$s` не доверяют: %2$s", "certificate of signature `%1$s` is not trusted: %2$s"),
    /** Two archives that should be copies are not (копии различаются). */
    COPIES_DIFFER("`%1$s` — не копия `%2$s`", "`%1$s` is no copy of `%2$s`");

    private final String ru;
    private final String en;

    FaultCode(String ru, String en) {
        this.ru = ru;
        this.en = en;
    }

    /** Returns a format with places for the file and the detail. */
    Text text() {
        return new Text(ru, en);
    }

    static FaultCode of(SignatureFault fault) {
        return switch (fault) {
            case UNREADABLE -> SIGNATURE_UNREADABLE;
            case OTHER_CONTENT -> SIGNATURE_OF_OTHER_CONTENT;
            case WRONG_KEY -> SIGNATURE_BY_WRONG_KEY;
            case WEAK_ALGORITHM -> SIGNATURE_WEAK;
            case NO_SIGNING_TIME -> SIGNATURE_WITHOUT_TIME;
            case NOT_VALID_AT_SIGNING -> SIGNATURE_CERTIFICATE_NOT_VALID;
            case NOT_FOR_SIGNING -> SIGNATURE_CERTIFICATE_NOT_FOR_SIGNING;
            case UNTRUSTED -> SIGNATURE_UNTRUSTED;
        };
    }
}
