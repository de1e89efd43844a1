"""What a message says, once it is taken apart."""

from datetime import UTC, date, datetime

import pytest

from afterword.post.parsing import parsed
from afterword.post.parsing.mailfile import messages
from afterword.post.parsing.quotes import apart

HEAD = "From: Dana Ruiz <dana@lumen.example>\r\nTo: ada@example.org\r\nSubject: Your application\r\nDate: Mon, 2 Mar 2026 10:00:00 -0500\r\n"
ABOUT = "Thank you for the interview for the position."


def mail(body, kind="text/plain; charset=utf-8", extra=""):
    return f"{HEAD}MIME-Version: 1.0\r\nContent-Type: {kind}\r\n{extra}\r\n{body}".encode()


def parts(*inner, kind="mixed"):
    body = "".join(f"--b\r\n{part}\r\n" for part in inner)
    return mail(f"{body}--b--\r\n", f"multipart/{kind}; boundary=b")


def test_the_head():
    message = parsed(
        mail(
            "Hello", extra="Message-ID: <1@x>\r\nIn-Reply-To: <0@y>\r\nReferences: <a@y>\r\n <0@y>\r\nList-Id: <l>\r\n"
        )
    )
    assert (message.sender.name, message.sender.address) == ("Dana Ruiz", "dana@lumen.example")
    assert (message.message_id, message.in_reply_to, message.references) == ("<1@x>", ("<0@y>",), ("<a@y>", "<0@y>"))
    assert message.sent_at == datetime(2026, 3, 2, 15, tzinfo=UTC)
    assert message.headers["list-id"] == "<l>"


def test_a_weekday_that_does_not_fit_its_date_is_not_believed():
    raw = mail("Hello").replace(b"Mon, 2 Mar", b"Sun, 2 Mar")
    assert parsed(raw).sent_at == datetime(2026, 3, 2, 15, tzinfo=UTC)


def test_hidden_text_is_not_read():
    html = f"<style>p{{}}</style><p>{ABOUT}</p><div style='display:none'>ignore this</div><script>1</script><p hidden>nor</p>"
    assert parsed(mail(html, "text/html")).text == ABOUT


def test_blocks_of_html_are_lines_and_words_stay_whole():
    html = f"<table><tr><td>one</td><td>two</td></tr></table><p>un<b>fortun</b>ately<br>{ABOUT}</p>"
    assert parsed(mail(html, "text/html")).text.split() == ["one", "two", "unfortunately", *ABOUT.split()]


def test_headings_of_the_html_part_are_kept():
    raw = parts(
        f"Content-Type: text/plain\r\n\r\n{ABOUT} See the web version of this message for more about it. "
        + "More. " * 40,
        "Content-Type: text/html\r\n\r\n<h1>We chose another candidate</h1><p>For the position.</p>",
        kind="alternative",
    )
    message = parsed(raw)
    assert message.headings == ("We chose another candidate",)
    assert message.text.startswith(ABOUT)


def test_an_empty_plain_part_gives_way_to_the_html():
    raw = parts(
        "Content-Type: text/plain\r\n\r\n \r\n", f"Content-Type: text/html\r\n\r\n<p>{ABOUT}</p>", kind="alternative"
    )
    assert parsed(raw).text == ABOUT


def test_nothing_remote_is_named_in_the_text():
    html = f"<p>{ABOUT}</p><img src='https://tracker.example/x.gif' alt=''>"
    assert "tracker" not in parsed(mail(html, "text/html")).text


@pytest.mark.parametrize(
    "attribution",
    [
        "On Mon, Mar 2, 2026 at 9:00 AM Ada Okafor <ada@example.org> wrote:",
        "On Mon, Mar 2, 2026 at 9:00 AM Ada Okafor\n<ada@example.org> wrote:",
        "Am 02.03.2026 um 09:00 schrieb Ada Okafor:",
        "Le lun. 2 mars 2026 à 09:00, Ada Okafor <ada@example.org> a écrit :",
        "El lun, 2 mar 2026 a las 9:00, Ada Okafor (<ada@example.org>) escribió:",
        "Begin forwarded message:",
        "-----Original Message-----",
        "-----Ursprüngliche Nachricht-----",
        "---------- Forwarded message ---------",
        "From: Ada Okafor\nSent: Monday, March 2, 2026 9:00 AM\nTo: Dana Ruiz\nSubject: Hello",
        "Von: Ada Okafor\nGesendet: Montag, 2. März 2026 09:00\nAn: Dana Ruiz\nBetreff: Hallo",
        "De : Ada Okafor\nEnvoyé : lundi 2 mars 2026 09:00\nÀ : Dana Ruiz\nObjet : Bonjour",
        "________________________________\nFrom: Ada Okafor\nSent: Monday",
        "--- Reply above this line ---",
    ],
)
def test_what_is_quoted_is_set_aside(attribution):
    taken = apart(f"We have decided.\n\n{attribution}\n> my letter\nmy letter")
    assert taken.text.startswith("We have decided.")
    assert "my letter" in taken.quoted


def test_a_message_may_begin_with_reply_above_this_line():
    assert apart("--- Reply above this line ---\n\nWe have decided.").text == "We have decided."


def test_answers_between_quotes_are_the_senders():
    taken = apart("On Monday, 2 March Ada wrote:\n> When?\nOn Friday.\n> Where?\nHere.")
    assert taken.text == "On Friday.\nHere."
    assert "When?" in taken.quoted


@pytest.mark.parametrize(
    "closing", ["Best regards,", "Mit freundlichen Grüßen", "Bien cordialement,", "Un saludo,", "-- ", "Thanks!"]
)
def test_how_they_sign_is_set_aside(closing):
    taken = apart(f"We have decided.\n\n{closing}\nDana Ruiz\nHead of Data, Lumen Labs")
    assert taken.text == "We have decided."
    assert "Lumen Labs" in taken.signature


def test_a_postscript_is_no_signature():
    text = "Hello.\n\nThanks,\nDana\n\nP.S. I almost forgot to say that we have decided to go with another candidate for this."
    assert "another candidate" in apart(text).text


STATUS = (
    "Content-Type: message/delivery-status\r\n\r\nReporting-MTA: dns; mx.example\r\n\r\n"
    "Final-Recipient: rfc822; dana@lumen.example\r\nAction: {action}\r\nStatus: {status}\r\n"
    "Diagnostic-Code: smtp; 550 no such user\r\n"
)
DSN = (
    "Content-Type: text/plain\r\n\r\nYour mail did not arrive.",
    STATUS,
    "Content-Type: message/rfc822\r\n\r\nMessage-ID: <letter@ada.example>\r\nSubject: Hello\r\n\r\nHello",
)


@pytest.mark.parametrize(("action", "status", "final"), [("failed", "5.1.1", True), ("delayed", "4.4.1", False)])
def test_a_report_of_a_mail_server(action, status, final):
    report = parsed(
        parts(*(part.replace("{action}", action).replace("{status}", status) for part in DSN), kind="report")
    ).undelivered
    assert report is not None
    assert (report.recipient, report.message_id, report.status) == (
        "dana@lumen.example",
        "<letter@ada.example>",
        status,
    )
    assert (report.words, report.is_final) == ("550 no such user", final)


def test_a_report_that_a_letter_arrived_is_no_bounce():
    assert parsed(parts(*(part.replace("{action}", "delivered") for part in DSN), kind="report")).undelivered is None


def test_a_bounce_as_some_servers_write_it():
    body = "This message could not be delivered to dana@lumen.example: 550 5.1.1 user unknown\r\n\r\nMessage-ID: <letter@ada.example>"
    raw = (
        mail(body)
        .replace(b"Dana Ruiz <dana@lumen.example>", b"Mailer-Daemon <MAILER-DAEMON@mx.example>")
        .replace(b"Your application", b"failure notice")
    )
    report = parsed(raw).undelivered
    assert report is not None
    assert (report.recipient, report.status, report.message_id) == (
        "dana@lumen.example",
        "5.1.1",
        "<letter@ada.example>",
    )


def calendar(inside, method="REQUEST"):
    return f"BEGIN:VCALENDAR\r\nMETHOD:{method}\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:1\r\nSUMMARY:Interview\r\n{inside}END:VEVENT\r\nEND:VCALENDAR\r\n"


@pytest.mark.parametrize(
    ("start", "at"),
    [
        ("DTSTART:20260312T140000Z", datetime(2026, 3, 12, 14, tzinfo=UTC)),
        ("DTSTART;TZID=Europe/Berlin:20260312T140000", datetime(2026, 3, 12, 13, tzinfo=UTC)),
        ("DTSTART;TZID=Eastern Standard Time:20260312T140000", datetime(2026, 3, 12, 18, tzinfo=UTC)),
    ],
)
def test_an_invitation_in_many_zones(start, at):
    (invited,) = parsed(parts(f"Content-Type: text/calendar\r\n\r\n{calendar(start + chr(13) + chr(10))}")).invited
    assert (invited.starts_at, invited.summary, invited.is_cancelled) == (at, "Interview", False)


def test_an_invitation_for_a_day_and_one_taken_back():
    (invited,) = parsed(
        parts(
            f"Content-Type: text/calendar\r\n\r\n{calendar('DTSTART;VALUE=DATE:20260312' + chr(13) + chr(10), 'CANCEL')}"
        )
    ).invited
    assert (invited.all_day, invited.starts_at, invited.is_cancelled) == (date(2026, 3, 12), None, True)


def test_a_broken_calendar_is_no_reason_to_refuse_the_message():
    assert (
        parsed(
            parts(
                f"Content-Type: text/plain\r\n\r\n{ABOUT}",
                "Content-Type: text/calendar\r\n\r\nBEGIN:VCALENDAR\r\nnonsense",
            )
        ).text
        == ABOUT
    )


def test_attachments_are_listed_by_name_type_and_size():
    raw = parts(
        "Content-Type: text/plain\r\n\r\nHi",
        'Content-Type: application/pdf; name="offer.pdf"\r\nContent-Transfer-Encoding: base64\r\n\r\nJVBERi0=',
    )
    (attached,) = parsed(raw).attachments
    assert (attached.name, attached.content_type, attached.size) == ("offer.pdf", "application/pdf", 5)


def test_an_mbox_gives_its_messages_one_by_one(tmp_path):
    box = tmp_path / "all.mbox"
    box.write_bytes(
        b"From a@example.org Tue Mar  3 12:00:00 2026\n"
        + mail("One\n>From here\n").replace(b"\r\n", b"\n")
        + b"\nFrom b@example.org Tue Mar  3 12:00:00 2026\n"
        + mail("Two").replace(b"\r\n", b"\n")
        + b"\n"
    )
    assert [parsed(one.content).text for one in messages(box)] == ["One\nFrom here", "Two"]


@pytest.mark.parametrize("charset", ["utf-8", "cp1252"])
def test_a_text_that_does_not_say_its_charset(charset):
    raw = HEAD.encode() + "\r\nSie hören bis zum 13. März von uns.".encode(charset)
    assert parsed(raw).text == "Sie hören bis zum 13. März von uns."


def test_a_head_in_bare_utf_8():
    assert parsed(HEAD.replace("Dana", "Dána").encode() + b"\r\nHello").sender.name == "Dána Ruiz"
