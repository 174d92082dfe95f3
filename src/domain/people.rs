//! Whom a business touches, and when.

use super::vocabulary::vocabulary;

vocabulary! {
    /// The people a respondent meets.
    Counterpart {
        /// Who buys, or may.
        Customer = "customer",
        /// Supplier or partner.
        Supplier = "supplier",
        /// Who would work here.
        Applicant = "applicant",
        /// Another department: the inner customer.
        Colleague = "colleague",
        /// Anyone else whom the business touches: courier, neighbour, inspector, investor.
        Other = "other",
    }
}

impl Counterpart {
    /// Whether this is somebody inside the business.
    pub fn is_inner(self) -> bool {
        self == Self::Colleague
    }
}

vocabulary! {
    /// The journey from before a person knows of the business to long after.
    Stage {
        /// −1: before they know of you.
        Unaware = "unaware",
        /// 0: the first contact.
        First = "first",
        /// Choosing.
        Choose = "choose",
        /// Agreeing.
        Agree = "agree",
        /// Receiving.
        Receive = "receive",
        /// Questions, complaints.
        Support = "support",
        /// Leaving, ending, refusal.
        Part = "part",
        /// ∞: remembers and tells.
        After = "after",
    }
}
