//! With whom the list and the questions begin.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing, reason = "a test may fail")]

use tangent::domain::Counterpart::{self, Applicant, Colleague, Customer, Other, Supplier};
use tangent::domain::assessment::Respondent;
use tangent::state::asking::order_of_people;

#[test]
fn who_meets_no_customers_begins_with_colleagues() {
    let outside = [Customer, Supplier, Applicant, Other, Colleague];
    let inside = [Colleague, Customer, Supplier, Applicant, Other];
    let cases: &[(Option<bool>, &[Counterpart], [Counterpart; 5])] = &[
        // Nothing is known of somebody who has said nothing.
        (None, &[], outside),
        // Of owners and managers it is known by whom they meet.
        (None, &[Customer, Colleague], outside),
        (None, &[Colleague], inside),
        (None, &[Supplier, Colleague], inside),
        // What was said goes before what was ticked: a storekeeper lists customers for whom others stand.
        (Some(false), &[Customer, Colleague], inside),
        (Some(true), &[Colleague], outside),
    ];
    for (said, met, order) in cases {
        let mut respondent = Respondent { meets_customers: *said, ..Respondent::default() };
        for counterpart in *met {
            respondent.counterparts[*counterpart] = true;
        }
        assert_eq!(order_of_people(&respondent).collect::<Vec<_>>(), order, "{said:?}, {met:?}");
    }
}
