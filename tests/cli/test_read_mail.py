"""`afterword read MAIL.eml`: a line for each message."""

import json

NO = b"From: Lumen Hiring Team <no-reply@ashbyhq.com>\r\nSubject: Your application\r\nDate: Mon, 2 Mar 2026 10:00:00 -0500\r\n\r\nWe have decided not to move forward with your application for the Data Engineer role.\r\n"
SOON = b"From: hr@kranz.de\r\nSubject: Bewerbung\r\nDate: Mon, 2 Mar 2026 10:00:00 +0100\r\n\r\nVielen Dank f\xc3\xbcr Ihre Bewerbung. Sie h\xc3\xb6ren bis zum 13. M\xc3\xa4rz von uns.\r\n"
LINE = b"From hr@kranz.de Mon Mar  2 10:00:00 2026\n"
FIELDS = ["file", "kind", "kinds", "employer", "role", "expected_by", "asks_for", "asked_by", "interview_at", "why"]


def test_one_line_of_json_for_each_file(afterword, tmp_path):
    (tmp_path / "no.eml").write_bytes(NO)
    (tmp_path / "soon.eml").write_bytes(SOON)
    done = afterword("read", str(tmp_path / "no.eml"), str(tmp_path / "soon.eml"), "--json")
    first, second = map(json.loads, done.out.splitlines())
    assert list(first) == FIELDS
    assert (first["kind"], first["employer"], first["role"]) == ("rejection", "Lumen", "Data Engineer")
    assert (second["kinds"], second["expected_by"]) == (["time_frame", "acknowledgement"], "2026-03-13")


def test_a_file_that_cannot_be_read_does_not_stop_the_others(afterword, tmp_path):
    (tmp_path / "no.eml").write_bytes(NO)
    (tmp_path / "picture.eml").write_bytes(b"\x89PNG\0\0")
    done = afterword(
        "read", str(tmp_path / "picture.eml"), str(tmp_path / "gone.eml"), str(tmp_path / "no.eml"), "--json"
    )
    assert done.code == 1
    lines = [json.loads(line) for line in done.out.splitlines()]
    assert ["refused" in line for line in lines] == [True, True, False]


def test_an_mbox_gives_a_line_a_message(afterword, tmp_path):
    (tmp_path / "box.mbox").write_bytes(LINE + NO.replace(b"\r\n", b"\n") + b"\n" + LINE + SOON.replace(b"\r\n", b"\n"))
    files = [
        json.loads(line)["file"] for line in afterword("read", str(tmp_path / "box.mbox"), "--json").out.splitlines()
    ]
    assert files == [f"{tmp_path / 'box.mbox'}#1", f"{tmp_path / 'box.mbox'}#2"]


def test_in_words_it_says_where_it_was_read_as(afterword, tmp_path):
    (tmp_path / "soon.eml").write_bytes(SOON)
    said = afterword("read", str(tmp_path / "soon.eml")).out
    assert "answer by 2026-03-13" in said
    assert "Read as written in DE, from the address ends in .de" in said


def test_two_sentences_are_refused(afterword):
    assert "quotation marks" in afterword("read", "by", "Friday", "--country", "US").err
