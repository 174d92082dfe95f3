//! What several screens are made of. One component a file, one root element a component.

pub mod button;
pub mod choice;
pub mod day;
pub mod dialog;
pub mod file_text;
pub mod fold;
pub mod footer;
pub mod former_list;
pub mod into_plan;
pub mod notices;
pub mod open;
pub mod pieces;
pub mod preview_banner;
pub mod progress;
pub mod question_form;
pub mod removal;
pub mod save_page;
pub mod select;
pub mod share;
pub mod story;
pub mod svg;
pub mod text_field;
pub mod title;
pub mod typing;
pub mod width;
pub mod window_event;

pub use button::{Button, ButtonLook};
pub use choice::{Choice, ChoiceLook, ChoiceOption, Label, Question};
#[allow(unused_imports, reason = "what opens in it follows")]
pub use dialog::Dialog;
pub use fold::Fold;
pub use former_list::{FormerList, use_former_list};
pub use question_form::QuestionForm;
pub use save_page::SavePageButton;
pub use select::{Select, SelectOption};
pub use story::StoryAside;
pub use text_field::{TextArea, TextField};
pub use title::{ColumnTitle, PartTitle, ScreenTitle};
