//! What a panic says. The shell hears it before the program stops, and tells the page.

use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The build puts the program where this name is the shell's.
    #[wasm_bindgen(js_name = tangentPanicked)]
    fn panicked(message: &str);
}

/// From now on a panic is told with its message and its place.
pub fn report_panics() {
    yew::set_custom_panic_hook(Box::new(|info| panicked(&info.to_string())));
}
