//! What a person says of themselves.

use super::Field;
use super::change::set;
use crate::domain::assessment::{Respondent, Role};
use crate::domain::id::PackId;
use crate::domain::people::Counterpart;
use crate::domain::text::Label;

/// What a person says of themselves.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RespondentEvent {
    /// Chose a role.
    RoleChosen(Option<Role>),
    /// Chose a trade.
    TradeChosen(Option<PackId>),
    /// Said whether they meet customers.
    MeetsCustomersAnswered(Option<bool>),
    /// Chose or dropped people they meet.
    CounterpartChosen(Counterpart, bool),
    /// Named the assessment.
    LabelWritten(Label),
    /// Named the department.
    DepartmentWritten(Label),
    /// Named the branch.
    BranchWritten(Label),
}

impl RespondentEvent {
    pub(super) fn field(&self) -> Option<Field> {
        match self {
            Self::LabelWritten(_) => Some(Field::Label),
            Self::DepartmentWritten(_) => Some(Field::Department),
            Self::BranchWritten(_) => Some(Field::Branch),
            _ => None,
        }
    }

    pub(super) fn change(&self, respondent: &mut Respondent) -> bool {
        match self {
            Self::RoleChosen(role) => set(&mut respondent.role, *role),
            Self::TradeChosen(trade) => set(&mut respondent.trade, trade.clone()),
            Self::MeetsCustomersAnswered(answer) => set(&mut respondent.meets_customers, *answer),
            Self::CounterpartChosen(counterpart, chosen) => set(&mut respondent.counterparts[*counterpart], *chosen),
            Self::LabelWritten(text) => set(&mut respondent.label, text.clone()),
            Self::DepartmentWritten(text) => set(&mut respondent.department, text.clone()),
            Self::BranchWritten(text) => set(&mut respondent.branch, text.clone()),
        }
    }
}
