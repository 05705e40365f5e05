package io.schooljournal.core.duty;

/** A paper or record that a procedure cannot do without (документ). */
public enum Paper {
    /** A written application (заявление). */
    APPLICATION,
    /** An identity document (документ, удостоверяющий личность). */
    IDENTITY_DOCUMENT,
    /** Proof of parenthood or guardianship (документ о правах родителя). */
    PROOF_OF_PARENTHOOD,
    /** Consent to the processing of personal data (согласие). */
    CONSENT,
    /** An order of the director (приказ). */
    ORDER,
    /** A contact given in writing, signed electronically, or entered by the recipient (контакт получателя). */
    RECIPIENTS_CONTACT,
    /** The judgement of a person on the content (проверка человеком). */
    MODERATION,
    /** A signature with name and date (подпись с расшифровкой и датой). */
    SIGNATURE,
    /** A seal (печать). */
    SEAL,
    /** A row of the register of certified copies (запись в книге учёта). */
    REGISTER_ENTRY,
    /** A row of the register of substituted lessons (запись в журнале замещения уроков). */
    SUBSTITUTION_ENTRY,
    /** Word of a change among pupils or staff (сведения об изменениях в составе). */
    CHANGE_NOTICE
}
