//! What a browser gets.

use anyhow::Result;
use std::collections::BTreeSet;
use std::io::{BufRead, BufReader, Read, Write};
use std::net::TcpStream;
use tangent_server::{Serving, Site};

fn ask(serving: &Serving, path: &str) -> Result<TcpStream> {
    let address = serving.url("");
    let mut stream = TcpStream::connect(address.trim_start_matches("http://"))?;
    write!(stream, "GET {path} HTTP/1.1\r\nHost: here\r\nConnection: close\r\n\r\n")?;
    Ok(stream)
}

fn get(serving: &Serving, path: &str) -> Result<String> {
    let mut answer = String::new();
    ask(serving, path)?.read_to_string(&mut answer)?;
    Ok(answer)
}

fn site() -> Site {
    Site::of(env!("CARGO_MANIFEST_DIR"))
}

#[test]
fn files_and_pages_and_nothing_outside() -> Result<()> {
    let serving = site().page("/a.html", "hello").header("/a.html", "x-own", "yes").missing("/src/lib.rs").serve(0)?;
    let page = get(&serving, "/a.html?query")?;
    assert!(page.starts_with("HTTP/1.1 200"), "{page}");
    assert!(page.contains("content-type: text/html"), "{page}");
    assert!(page.contains("cache-control: no-store\r\n"), "{page}");
    assert!(page.contains("x-own: yes\r\n"), "{page}");
    assert!(page.ends_with("\r\n\r\nhello"), "{page}");
    assert!(get(&serving, "/Cargo.toml")?.contains("tangent-server"));
    assert!(get(&serving, "/src/lib.rs")?.starts_with("HTTP/1.1 404"));
    assert!(get(&serving, "/../Cargo.toml")?.starts_with("HTTP/1.1 404"));
    assert!(get(&serving, "/%2e%2e/Cargo.toml")?.starts_with("HTTP/1.1 404"));
    assert_eq!(serving.requests().first().map(String::as_str), Some("/a.html"));
    serving.restore("/src/lib.rs");
    assert!(get(&serving, "/src/lib.rs")?.starts_with("HTTP/1.1 200"));
    Ok(())
}

#[test]
fn kinds_that_browsers_insist_on() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for name in ["index.html", "a.js", "a.mjs", "a.wasm", "a.json"] {
        std::fs::write(folder.path().join(name), "{}")?;
    }
    let serving = Site::of(folder.path()).serve(0)?;
    let kinds = [
        ("/", "text/html"),
        ("/a.js", "text/javascript"),
        ("/a.mjs", "application/javascript"),
        ("/a.wasm", "application/wasm"),
        ("/a.json", "application/json"),
    ];
    for (path, kind) in kinds {
        let answer = get(&serving, path)?;
        assert!(answer.contains(&format!("content-type: {kind}\r\n")), "{path}: {answer}");
    }
    Ok(())
}

#[test]
fn open_pages_hear_of_a_change() -> Result<()> {
    let page = "<head><meta content=\"default-src 'none'; script-src 'sha256-x'\"></head>";
    let serving = site().page("/a.html", page).reloading().serve(0)?;
    let page = get(&serving, "/a.html")?;
    assert!(page.contains("default-src 'none'; connect-src 'self'; script-src 'self' 'sha256-x'"), "{page}");
    assert!(page.ends_with("<script src=\"/changes.js\" defer></script></head>"), "{page}");
    let script = get(&serving, "/changes.js")?;
    assert!(script.contains("EventSource('/changes')"), "{script}");

    let mut lines = BufReader::new(ask(&serving, "/changes")?).lines();
    // The headers: from here on the page is listening.
    for line in lines.by_ref() {
        if line?.is_empty() {
            break;
        }
    }
    serving.changed();
    assert!(lines.map_while(Result::ok).any(|line| line == "data: changed"));
    Ok(())
}

#[test]
fn no_site_comes_after_another_on_its_port() -> Result<()> {
    // Of so many free ports some would be the same by chance.
    let addresses = (0..1_000).map(|_| Ok(site().serve(0)?.url(""))).collect::<Result<BTreeSet<_>>>()?;
    assert_eq!(addresses.len(), 1_000);
    Ok(())
}
