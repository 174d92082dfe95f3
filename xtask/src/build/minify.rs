//! Smaller texts of the same meaning.

use anyhow::{Result, bail};
use oxc_allocator::Allocator;
use oxc_codegen::{Codegen, CodegenOptions, CommentOptions};
use oxc_minifier::{CompressOptions, Minifier, MinifierOptions};
use oxc_parser::Parser;
use oxc_span::SourceType;

/// A script without comments and spaces, and with short names.
pub fn script(source: &str, module: bool) -> Result<String> {
    let allocator = Allocator::default();
    let kind = if module { SourceType::mjs() } else { SourceType::script() };
    let parsed = Parser::new(&allocator, source, kind).parse();
    if let Some(problem) = parsed.diagnostics.first() {
        bail!("a script cannot be read: {problem:?}");
    }
    let mut program = parsed.program;
    let minified =
        Minifier::new(MinifierOptions { compress: Some(CompressOptions::smallest()), ..MinifierOptions::default() })
            .minify(&allocator, &mut program);
    let printed = Codegen::new()
        .with_options(CodegenOptions {
            minify: true,
            comments: CommentOptions::disabled(),
            ..CodegenOptions::default()
        })
        .with_scoping(minified.scoping)
        .build(&program);
    Ok(printed.code.to_string())
}

/// A style sheet without comments and needless spaces.
pub fn styles(source: &str) -> String {
    let mut output = String::with_capacity(source.len());
    let mut rest = source;
    let mut space = false;
    while let Some(first) = rest.chars().next() {
        if rest.starts_with("/*") {
            rest = rest.split_once("*/").map_or("", |(_, after)| after);
            space = true;
        } else if first.is_whitespace() {
            rest = rest.trim_start();
            space = true;
        } else {
            // Around these a space means nothing. (Before “:” and around “+”, “(” it may.)
            let tight = output.ends_with(['{', '}', ';', ',', ':', '>']) || "{};,>".contains(first);
            if space && !tight && !output.is_empty() {
                output.push(' ');
            }
            if first == '}' && output.ends_with(';') {
                output.pop();
            }
            space = false;
            let length = match first {
                '"' | '\'' => string_length(rest, first),
                _ => first.len_utf8(),
            };
            output.push_str(&rest[..length]);
            rest = &rest[length..];
        }
    }
    output
}

/// The length of the quoted string at the start of a text, with its quotes.
fn string_length(text: &str, quote: char) -> usize {
    let mut escaped = false;
    for (place, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            _ if character == quote => return place + character.len_utf8(),
            _ => {}
        }
    }
    text.len()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn styles_keep_what_means_something() {
        let source = "/* a */ .a  .b:hover , .c > .d { content: \"a  ; b\" ; width: calc( 1px + 2px ); }\n@media (width > 1px) and (hover) { a { b: c } }";
        assert_eq!(
            styles(source),
            ".a .b:hover,.c>.d{content:\"a  ; b\";width:calc( 1px + 2px )}@media (width>1px) and (hover){a{b:c}}"
        );
    }

    #[test]
    fn scripts_lose_their_comments() -> Result<()> {
        assert_eq!(script("// a\nconst a = 1; // b\nb(a, a);", true)?, "b(1,1);");
        Ok(())
    }
}
