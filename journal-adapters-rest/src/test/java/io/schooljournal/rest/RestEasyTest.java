package io.schooljournal.rest;

import org.junit.jupiter.api.Nested;

/** The contract holds on {@link RestEasy}. */
class RestEasyTest {
    @Nested
    class Decisions extends DecisionsContract {
        Decisions() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class WhoMay extends WhoMayContract {
        WhoMay() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Regulations extends RegulationsContract {
        Regulations() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class HostileInput extends HostileInputContract {
        HostileInput() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Wire extends WireContract {
        Wire() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Marks extends MarksContract {
        Marks() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Orders extends OrdersContract {
        Orders() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class SchoolOrders extends SchoolOrdersContract {
        SchoolOrders() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Languages extends LanguagesContract {
        Languages() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class NotThere extends NotThereContract {
        NotThere() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Filters extends FiltersContract {
        Filters() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Tokens extends TokensContract {
        Tokens() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Reading extends ReadingContract {
        Reading() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class Audits extends AuditsContract {
        Audits() {
            super(RestEasy::serve);
        }
    }

    @Nested
    class OddRequests extends OddRequestsContract {
        OddRequests() {
            super(RestEasy::serve);
        }
    }
}
