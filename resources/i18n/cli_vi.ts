<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="vi" sourcelanguage="en">
<context>
    <name>CommandLine</name>
    <message>
        <source>“%1” is no language of Tem: use vi or en.</source>
        <translation>Tem không có ngôn ngữ “%1”: hãy dùng vi hoặc en.</translation>
    </message>
    <message>
        <source>Tem has no option “%1”.</source>
        <translation>Tem không có tùy chọn “%1”.</translation>
    </message>
    <message>
        <source>Option --%1 needs a command before it.</source>
        <translation>Tùy chọn --%1 cần có một lệnh đứng trước.</translation>
    </message>
    <message>
        <source>Option --%1 does not go with “%2”.</source>
        <translation>Tùy chọn --%1 không dùng được với lệnh “%2”.</translation>
    </message>
    <message>
        <source>Name the report to read, or - for standard input.</source>
        <translation>Hãy nêu tên tệp báo cáo cần đọc, hoặc - để đọc từ đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>“%1” is no command of Tem.</source>
        <translation>Tem không có lệnh “%1”.</translation>
    </message>
    <message>
        <source>Only one report at a time: “%1” is too much.</source>
        <translation>Mỗi lần chỉ đọc một báo cáo: thừa “%1”.</translation>
    </message>
    <message>
        <source>Option --%1 needs the name of a file to write.</source>
        <translation>Tùy chọn --%1 cần tên tệp để ghi.</translation>
    </message>
    <message>
        <source>Two outputs have the same name, “%1”.</source>
        <translation>Hai kết quả xuất trùng tên “%1”.</translation>
    </message>
    <message>
        <source>Say what to write: --pdf, --png, --svg, --csv or --json, with a file name.</source>
        <translation>Hãy nêu tệp cần xuất: --pdf, --png, --svg, --csv hoặc --json kèm tên tệp.</translation>
    </message>
    <message>
        <source>“%1” is no view: use summary, overview, comparison, training, map or figures.</source>
        <translation>Không có khung nhìn “%1”: hãy dùng summary, overview, comparison, training, map hoặc figures.</translation>
    </message>
    <message>
        <source>Tem reads Vietnamese statistical reports and shows every figure with its sentence.</source>
        <translation>Tem đọc báo cáo số liệu tiếng Việt và cho thấy từng số liệu cùng câu chứa nó.</translation>
    </message>
    <message>
        <source>FILE is a report; - is standard input.</source>
        <translation>TỆP là một báo cáo; - là đầu vào chuẩn.</translation>
    </message>
    <message>
        <source>Outputs and options of export:
  --pdf PATH                 the summary on A4 pages
  --png PATH, --svg PATH     a picture of the view
  --csv PATH                 the table of all figures
  --json PATH                the same as tem extract
  --view VIEW                what the pictures show: summary, overview, comparison,
                             training, map or figures (summary)
  --force                    replace files that exist</source>
        <translation>Kết quả và tùy chọn của export:
  --pdf TỆP                  bản tóm tắt trên khổ giấy A4
  --png TỆP, --svg TỆP       hình của khung nhìn
  --csv TỆP                  bảng mọi số liệu
  --json TỆP                 như tem extract
  --view KHUNG_NHÌN          hình vẽ gì: summary, overview, comparison,
                             training, map hoặc figures (summary)
  --force                    ghi đè tệp đã có</translation>
    </message>
    <message>
        <source>Options of all:
  --language vi|en           language of messages and exports
  --catalogue FOLDER         add indicators, platforms and statuses of your own
  -h, --help                 print this help
  -v, --version              print the version</source>
        <translation>Tùy chọn chung:
  --language vi|en           ngôn ngữ của thông báo và bản xuất
  --catalogue THƯ_MỤC        thêm chỉ tiêu, sàn và tình trạng riêng của bạn
  -h, --help                 in trợ giúp này
  -v, --version              in phiên bản</translation>
    </message>
    <message>
        <source>Standard input</source>
        <translation>Đầu vào chuẩn</translation>
    </message>
    <message>
        <source>%1 has no figures.</source>
        <translation>%1 không có số liệu nào.</translation>
    </message>
    <message>
        <source>Standard output could not be written: %1</source>
        <translation>Không ghi được ra đầu ra chuẩn: %1</translation>
    </message>
    <message>
        <source>See tem --help.</source>
        <translation>Xem tem --help.</translation>
    </message>
    <message>
        <source>“list” takes no report: “%1” is too much.</source>
        <translation>Lệnh list không nhận báo cáo: thừa “%1”.</translation>
    </message>
    <message>
        <source>“%1” is no format of %2: use text or json.</source>
        <extracomment>%1 what was asked for, %2 the command</extracomment>
        <translation>Lệnh %2 không có định dạng “%1”: hãy dùng text hoặc json.</translation>
    </message>
    <message>
        <source>“%1” is no format of %2: use json or csv.</source>
        <translation>Lệnh %2 không có định dạng “%1”: hãy dùng json hoặc csv.</translation>
    </message>
    <message>
        <source>Kept: %1 (%2)</source>
        <extracomment>%1 title of the report, %2 its number in the library</extracomment>
        <translation>Đã lưu: %1 (%2)</translation>
    </message>
    <message>
        <source>Kept before: %1 (%2)</source>
        <translation>Đã có từ trước: %1 (%2)</translation>
    </message>
    <message>
        <source>The library is empty. Fill it with tem import.</source>
        <translation>Thư viện đang trống. Hãy thêm báo cáo bằng tem import.</translation>
    </message>
    <message>
        <source>no period stated</source>
        <translation>không nêu kỳ</translation>
    </message>
    <message>
        <source>%1 · %2 · %3 · %4 figures · %5 checks, %6 fail</source>
        <extracomment>%1 number in the library, %2 period, %3 file, %4 figures, %5 checks, %6 of them that fail</extracomment>
        <translation>%1 · %2 · %3 · %4 số liệu · %5 mục đối soát, %6 lệch</translation>
    </message>
    <message>
        <source>Name two reports: files, or their numbers in the library.</source>
        <translation>Hãy nêu hai báo cáo: tệp, hoặc số của chúng trong thư viện.</translation>
    </message>
    <message>
        <source>Name one indicator, such as transactions.</source>
        <translation>Hãy nêu một chỉ tiêu, chẳng hạn transactions.</translation>
    </message>
    <message>
        <source>Usage:
  tem [FILE]                 open the window, with a report if one is named
  tem extract FILE           print all figures
  tem text FILE              print the text that positions count in
  tem check FILE             print the checks, failing ones first
  tem export FILE OUTPUT…    write documents and pictures
  tem import FILE…           keep reports in the library
  tem list                   print what the library holds
  tem diff A B               print what differs between two reports
  tem series INDICATOR       print an indicator over the reports of the library</source>
        <translation>Cách dùng:
  tem [TỆP]                  mở cửa sổ, kèm báo cáo nếu có nêu tên
  tem extract TỆP            in mọi số liệu
  tem text TỆP               in văn bản mà các vị trí tính theo
  tem check TỆP              in kết quả đối soát, mục lệch đứng trước
  tem export TỆP KẾT_QUẢ…    ghi tài liệu và hình
  tem import TỆP…            lưu báo cáo vào thư viện
  tem list                   in những gì thư viện đang giữ
  tem diff A B               in chỗ khác nhau giữa hai báo cáo
  tem series CHỈ_TIÊU        in một chỉ tiêu qua các báo cáo trong thư viện</translation>
    </message>
    <message>
        <source>A and B of diff are reports, or numbers of reports in the library as tem list prints them.</source>
        <translation>A và B của diff là báo cáo, hoặc số của báo cáo trong thư viện như tem list in ra.</translation>
    </message>
    <message>
        <source>Options of extract and series:
  --format json|csv          how to print the figures (json)</source>
        <translation>Tùy chọn của extract và series:
  --format json|csv          cách in số liệu (json)</translation>
    </message>
    <message>
        <source>Options of check, list and diff:
  --format text|json         how to print the checks, reports or differences (text)</source>
        <translation>Tùy chọn của check, list và diff:
  --format text|json         cách in mục đối soát, báo cáo hoặc chỗ khác nhau (text)</translation>
    </message>
    <message>
        <source>Options of import, list, diff and series:
  --library FILE             another library than your own</source>
        <translation>Tùy chọn của import, list, diff và series:
  --library TỆP              thư viện khác với thư viện của bạn</translation>
    </message>
    <message>
        <source>Options of series:
  --platform PLATFORM        only this marketplace, such as voso</source>
        <translation>Tùy chọn của series:
  --platform SÀN             chỉ sàn này, chẳng hạn voso</translation>
    </message>
    <message>
        <source>Exit status: 0 done; 1 the report could not be read; 2 wrong usage; 3 a check fails;
4 a file could not be written; 5 some of the files failed; 130 interrupted.
Of diff: 0 no difference; 1 some; 2 a report could not be read.</source>
        <translation>Mã kết thúc: 0 xong; 1 không đọc được báo cáo; 2 dùng sai; 3 có mục đối soát lệch;
4 không ghi được tệp; 5 một số tệp không xong; 130 bị ngắt.
Với diff: 0 không khác nhau; 1 có khác nhau; 2 không đọc được một báo cáo.</translation>
    </message>
    <message>
        <source>%1 (computed)</source>
        <extracomment>%1 a difference</extracomment>
        <translation>%1 (tính toán)</translation>
    </message>
    <message>
        <source>“%1” is no indicator. There are: %2</source>
        <extracomment>%1 what was asked for, %2 ids</extracomment>
        <translation>“%1” không phải là chỉ tiêu. Có: %2</translation>
    </message>
    <message>
        <source>“%1” is no marketplace. There are: %2</source>
        <extracomment>%1 what was asked for, %2 ids</extracomment>
        <translation>“%1” không phải là sàn. Có: %2</translation>
    </message>
    <message>
        <source>No report of the library gives a value for this.</source>
        <translation>Không báo cáo nào trong thư viện nêu số này.</translation>
    </message>
</context>
</TS>
