package io.schooljournal.rest;

import org.junit.jupiter.api.Nested;

/** The contract holds on {@link Jersey}. */
class JerseyTest {
    @Nested
    class Decisions extends DecisionsContract {
        Decisions() {
            super(Jersey::serve);
        }
    }

    @Nested
    class WhoMay extends WhoMayContract {
        WhoMay() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Regulations extends RegulationsContract {
        Regulations() {
            super(Jersey::serve);
        }
    }

    @Nested
    class HostileInput extends HostileInputContract {
        HostileInput() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Wire extends WireContract {
        Wire() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Marks extends MarksContract {
        Marks() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Orders extends OrdersContract {
        Orders() {
            super(Jersey::serve);
        }
    }

    @Nested
    class SchoolOrders extends SchoolOrdersContract {
        SchoolOrders() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Languages extends LanguagesContract {
        Languages() {
            super(Jersey::serve);
        }
    }

    @Nested
    class NotThere extends NotThereContract {
        NotThere() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Filters extends FiltersContract {
        Filters() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Tokens extends TokensContract {
        Tokens() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Reading extends ReadingContract {
        Reading() {
            super(Jersey::serve);
        }
    }

    @Nested
    class Audits extends AuditsContract {
        Audits() {
            super(Jersey::serve);
        }
    }

    @Nested
    class OddRequests extends OddRequestsContract {
        OddRequests() {
            super(Jersey::serve);
        }
    }
}
