//! What the browser does for us: thin and fallible, on `gloo` and `web_sys`. Nothing here knows the product.

pub mod clipboard;
pub mod clock;
pub mod data_block;
pub mod drawing;
pub mod event;
pub mod file;
pub mod focus;
pub mod history;
pub mod language;
pub mod location;
pub mod page;
pub mod picture;
pub mod print;
pub mod sending;
pub mod storage;
pub mod width;
pub mod window;
